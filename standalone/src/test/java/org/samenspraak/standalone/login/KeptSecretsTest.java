package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretsTest {

  @TempDir Path data;

  @Test
  void theKeyIsMadeOnceAndKept() throws Exception {
    var key = SigningKey.in(data.resolve("login"));

    assertThat(SigningKey.in(data.resolve("login"))).isEqualTo(key);
    assertThat(key.size()).isEqualTo(2048);
    assertThat(key.getKeyID()).isEqualTo(key.computeThumbprint().toString());
  }

  @Test
  void everyClientHasASecretOfItsOwnThatIsKept() {
    LoginClients clients = LoginClients.in(data);
    List<String> names =
        List.of(
            "portal",
            "parliament",
            "question-service",
            "coordination-service",
            "plan-service",
            "notification-service",
            "portal-service");

    assertThat(names.stream().map(clients::secretOf)).doesNotHaveDuplicates();
    assertThat(names)
        .allSatisfy(name ->
            assertThat(LoginClients.in(data).secretOf(name)).isEqualTo(clients.secretOf(name)));
    assertThatThrownBy(() -> clients.secretOf("nobody")).hasMessageContaining("nobody");
  }

  @Test
  void onlyTheOwnerReadsThem() throws IOException {
    LoginClients.in(data);
    var _ = SigningKey.in(data);

    try (Stream<Path> files = Files.list(data)) {
      assertThat(files)
          .hasSize(9)
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void aClientIsGivenItsNameItsSecretAndTheKeyOfTheAudit() throws IOException {
    LoginClients clients = LoginClients.in(data);

    String auditKey = Files.readString(data.resolve("audit.key"));
    assertThat(auditKey).hasSizeGreaterThan(40);
    assertThat(clients.settingsOf("plan-service"))
        .containsExactly(
            "--samenspraak.login.client-id=plan-service",
            "--samenspraak.login.client-secret=" + clients.secretOf("plan-service"),
            "--samenspraak.audit.key=" + auditKey);
  }
}

package org.samenspraak.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.testsupport.TestStore;

/** The register over several starts of the service on the same data. */
class RegisterIT {
  private static final String FILE =
      """
      id: test-2019
      name: Testregering
      from: 2019-10-02
      mandates:
        - minister: wie-voorbeeld
          name: Wie Voorbeeld
          formOfAddress: de heer
          title: Vlaams minister van Voorbeelden
          titleConfirmed: false
          competences: [Voorbeelden]
          from: 2019-10-02
          organisationCode: OVO999001
          mailbox: kabinet.voorbeeld@voorbeeld.example
      """;
  private static final String OTHER = FILE.replace("van Voorbeelden", "van Andere Voorbeelden");

  @TempDir private Path folder;
  private final String database = TestStore.shared().uri("register");

  private RunningCoordination startWith(String content) throws IOException {
    Files.writeString(folder.resolve("test.yml"), content);
    RunningCoordination service = start();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(service.management("/actuator/health/readiness").status()).isEqualTo(200));
    return service;
  }

  private static String title(RunningCoordination service) {
    return service.get("/api/mandates", "").at("/items/0/title");
  }

  private RunningCoordination start() {
    return RunningCoordination.start(
        "--spring.mongodb.uri=" + database,
        "--samenspraak.government.location=file:" + folder + "/*.yml");
  }

  @Test
  void aFileThatChangedLaterChangesNothing() throws IOException {
    try (RunningCoordination first = startWith(FILE)) {
      assertThat(title(first)).isEqualTo("Vlaams minister van Voorbeelden");
    }
    // A service that is ready need not have sent yet: what it leaves behind, the next one sends.
    try (RunningCoordination second = startWith(OTHER)) {
      PublishedFacts facts = new PublishedFacts();
      assertThat(title(second)).isEqualTo("Vlaams minister van Voorbeelden");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(facts.typesAbout("test-2019")).hasSize(1));
    }
  }

  @Test
  void anUnsoundFileKeepsTheServiceFromStartingAndSaysWhere() throws IOException {
    Files.writeString(folder.resolve("test.yml"), FILE.replace("de heer", "heer"));
    assertThatThrownBy(this::start)
        .rootCause()
        .hasMessageContaining("test.yml: mandates[0].formOfAddress");
  }
}

package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class LogInTest {

  private static final String ISSUER = "https://aanmelding.voorbeeld.example";

  @TempDir Path data;

  private final MockEnvironment settings = new MockEnvironment();

  private LogIn configured() {
    return LogIn.configured(settings, data, Ports.usual());
  }

  @Test
  void withoutMoreTheProviderIsHereAndEverybodyIsToldSo() {
    LogIn logIn = configured();

    assertThat(logIn.isHere()).isTrue();
    assertThat(logIn.settingsOf("plan-service"))
        .contains("--samenspraak.login.issuer=http://127.0.0.1:8085")
        .contains("--samenspraak.login.client-id=plan-service")
        .anyMatch(setting -> setting.startsWith("--samenspraak.login.client-secret="));
  }

  @Test
  void aConfiguredIssuerTakesItsPlace() {
    settings.setProperty(LogIn.ISSUER, ISSUER);

    LogIn logIn = configured();

    assertThat(logIn.isHere()).isFalse();
    assertThat(logIn.settingsOf("plan-service"))
        .containsExactly("--samenspraak.login.issuer=" + ISSUER);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void bothAreRefusedInOneLine() {
    settings.setProperty(LogIn.ISSUER, ISSUER);
    settings.setProperty(LogIn.PROVIDER, "true");

    assertThatThrownBy(this::configured)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(ISSUER)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void theCommandEndsWithExitCodeTwo() {
    System.setProperty(LogIn.ISSUER, ISSUER);
    System.setProperty(LogIn.PROVIDER, "true");
    try {
      assertThat(Samenspraak.commandLine().execute("up", "--data", data.toString())).isEqualTo(2);
      assertThat(data).isEmptyDirectory();
    } finally {
      System.clearProperty(LogIn.ISSUER);
      System.clearProperty(LogIn.PROVIDER);
    }
  }
}

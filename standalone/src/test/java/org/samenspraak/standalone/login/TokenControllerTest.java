package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Who may have a token, also if the provider should ever listen to more than the loopback. */
class TokenControllerTest {

  @TempDir static Path folder;

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private TokenController controller;

  @BeforeEach
  void aProviderWithAKey() {
    var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(SigningKey.in(folder))));
    controller =
        new TokenController(
            new SamplePeople(List.of()), new AccessTokens(encoder, "http://127.0.0.1:8085"));
  }

  private int statusFor(String remote, String host) {
    request.setRemoteAddr(remote);
    request.setServerName(host);
    return controller.token("clerk", request).getStatusCode().value();
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, 127.0.0.1", "127.0.0.1, localhost", "0:0:0:0:0:0:0:1, [::1]"})
  void thisMachineMay(String remote, String host) {
    assertThat(statusFor(remote, host)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 127.0.0.1",
    "127.0.0.1, 192.0.2.1",
    "127.0.0.1, voorbeeld.example",
    "127.0.0.1, 127.0.0.1.voorbeeld.example",
    "127.0.0.1, localhost.voorbeeld.example"
  })
  void anotherMayNot(String remote, String host) {
    assertThat(statusFor(remote, host)).isEqualTo(403);
  }

  @Test
  void aPageInTheBrowserMayNot() {
    request.addHeader("Origin", "null");

    assertThat(statusFor("127.0.0.1", "127.0.0.1")).isEqualTo(403);
  }
}

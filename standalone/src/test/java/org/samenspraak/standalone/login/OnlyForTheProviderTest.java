package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.portal.Portal;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

class OnlyForTheProviderTest {

  private static final String AUTHORIZATION_SERVER = ".oauth2.server.authorization.";

  private static List<String> configuredFor(String context) {
    List<String> candidates =
        ImportCandidates.load(
                AutoConfiguration.class, OnlyForTheProviderTest.class.getClassLoader())
            .getCandidates();
    OnlyForTheProvider filter =
        SpringFactoriesLoader.loadFactories(AutoConfigurationImportFilter.class, null).stream()
            .filter(OnlyForTheProvider.class::isInstance)
            .map(OnlyForTheProvider.class::cast)
            .findFirst()
            .orElseThrow();
    filter.setEnvironment(new MockEnvironment().withProperty("spring.config.name", context));
    boolean[] kept = filter.match(candidates.toArray(String[]::new), null);
    List<String> configured = new ArrayList<>();
    for (int n = 0; n < kept.length; n++) {
      if (kept[n]) {
        configured.add(candidates.get(n));
      }
    }
    return configured;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "portal",
        "question-service",
        "coordination-service",
        "plan-service",
        "notification-service",
        "application"
      })
  void nobodyElseIsGivenAnAuthorizationServer(String context) {
    assertThat(configuredFor(context))
        .noneMatch(name -> name.contains(AUTHORIZATION_SERVER))
        .anyMatch(name -> name.contains("DispatcherServletAutoConfiguration"));
  }

  @Test
  void theProviderIs() {
    assertThat(configuredFor(OpenIdProvider.CONFIG))
        .anyMatch(name -> name.contains(AUTHORIZATION_SERVER));
  }

  @Test
  void thePortalOnTheSameClassPathHasNoneOfItAndAsksForNoLogIn() throws Exception {
    try (ConfigurableApplicationContext portal =
            ServiceLauncher.run(
                Portal.class,
                "portal",
                "--server.port=0",
                "--management.server.port=0",
                "--spring.main.register-shutdown-hook=false");
        HttpClient http = HttpClient.newHttpClient()) {
      for (Class<?> type :
          List.of(
              AuthorizationServerSettings.class,
              RegisteredClientRepository.class,
              JWKSource.class,
              JwtEncoder.class)) {
        assertThat(portal.getBeanNamesForType(type)).isEmpty();
      }
      String port =
          Objects.requireNonNull(portal.getEnvironment().getProperty("local.server.port"));
      var page =
          http.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/toegankelijkheid"))
                  .build(),
              BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }
}

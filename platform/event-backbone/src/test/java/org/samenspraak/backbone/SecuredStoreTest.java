package org.samenspraak.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A store with TLS and users, set with the properties that deploy/README.md shows. */
class SecuredStoreTest {
  private final List<MongoClientSettings> made = new ArrayList<>();

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  SslAutoConfiguration.class,
                  MongoAutoConfiguration.class,
                  DataMongoAutoConfiguration.class))
          .withUserConfiguration(MongoClientConfiguration.class, Properties.class)
          .withBean(
              ServiceDescription.class,
              () ->
                  new ServiceDescription(
                      "question-service", List.of(), List.of(), List.of(), List.of()))
          .withBean(
              MongoClientSettingsBuilderCustomizer.class,
              () -> settings -> made.add(settings.build()))
          .withPropertyValues(
              "spring.mongodb.uri=mongodb://question:geheim@127.0.0.1:1/question?tls=true",
              "spring.mongodb.ssl.bundle=platform",
              "spring.ssl.bundle.pem.platform.truststore.certificate=" + anyCertificate());

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(BackboneProperties.class)
  static class Properties {}

  @Test
  void bothClientsOfAServiceGetTlsWithTheBundleAndTheUser() {
    context.run(started -> {
      assertThat(started).hasSingleBean(MongoClient.class).hasSingleBean(IndexClient.class);
      assertThat(made)
          .hasSize(2)
          .allSatisfy(settings -> {
            assertThat(settings.getSslSettings().isEnabled()).isTrue();
            assertThat(settings.getSslSettings().isInvalidHostNameAllowed()).isFalse();
            assertThat(settings.getSslSettings().getContext())
                .isNotNull()
                .isNotSameAs(SSLContext.getDefault());
            assertThat(settings.getCredential().getUserName()).isEqualTo("question");
            assertThat(settings.getCredential().getSource()).isEqualTo("question");
          });
    });
  }

  /** One that this JVM trusts will do. */
  static String anyCertificate() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      byte[] first =
          ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers()[0].getEncoded();
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder().encodeToString(first)
          + "\n-----END CERTIFICATE-----";
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

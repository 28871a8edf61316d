package org.samenspraak.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A broker as on a real platform: TLS with a certificate of its own, users known by SCRAM-SHA-512,
 * and rights that nobody has unless they are given.
 *
 * @param superUser may do everything, and gives others their credentials and rights
 * @param password of the super user, at least six characters, letters and digits
 * @param reauthentication how long a connection lives before its credential is looked at again
 */
public record KafkaSecurity(String superUser, String password, Duration reauthentication) {
  /** The listener of a secured broker, also its protocol. */
  static final String PROTOCOL = "SASL_SSL";

  private static final String MECHANISM = "SCRAM-SHA-512";

  /** What Kafka's own clients need to come in as a user. */
  public static Map<String, Object> client(Path certificate, String user, String password) {
    return Map.of(
        "security.protocol",
        PROTOCOL,
        "sasl.mechanism",
        MECHANISM,
        "sasl.jaas.config",
        login(user, password),
        "ssl.truststore.type",
        "PEM",
        "ssl.truststore.location",
        certificate.toString());
  }

  /** The value of {@code sasl.jaas.config}. */
  public static String login(String user, String password) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
        + user
        + "\" password=\""
        + password
        + "\";";
  }

  /** The super user's credential, as the folder is formatted with it. */
  String credential() {
    return MECHANISM + "=[name=" + superUser + ",password=" + password + "]";
  }

  /**
   * The controller's listener asks for the broker's own certificate, so nobody else gets in there.
   */
  Map<String, String> settings(KafkaCertificate certificate) {
    return Map.ofEntries(
        Map.entry("sasl.enabled.mechanisms", MECHANISM),
        Map.entry("sasl.mechanism.inter.broker.protocol", MECHANISM),
        Map.entry(
            "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config", login(superUser, password)),
        Map.entry("connections.max.reauth.ms", Long.toString(reauthentication.toMillis())),
        Map.entry("listener.name.controller.ssl.client.auth", "required"),
        Map.entry("ssl.keystore.type", "PKCS12"),
        Map.entry("ssl.keystore.location", certificate.keyStore().toString()),
        Map.entry("ssl.keystore.password", password),
        Map.entry("ssl.truststore.type", "PEM"),
        Map.entry("ssl.truststore.location", certificate.pem().toString()),
        Map.entry(
            "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
        Map.entry("super.users", "User:" + superUser + ";User:" + KafkaCertificate.NAME));
  }
}

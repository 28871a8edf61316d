package org.samenspraak.testsupport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.samenspraak.embedded.EmbeddedKafka;
import org.samenspraak.embedded.KafkaSecurity;

/**
 * A broker with TLS, users and rights, both of which a test gives and takes. A connection is asked
 * for its credential again every few seconds, so that a changed password soon tells.
 */
public final class SecuredBroker implements AutoCloseable {
  private static final KafkaSecurity SECURITY =
      new KafkaSecurity("admin", "voorbeeldbeheer", Duration.ofSeconds(3));
  private static final int ITERATIONS = 4096;

  private final EmbeddedKafka kafka;
  private final Admin admin;

  private SecuredBroker(EmbeddedKafka kafka) {
    this.kafka = kafka;
    this.admin = Admin.create(client(SECURITY.superUser(), SECURITY.password()));
  }

  /** Starts one on a folder, with nobody but its administrator. */
  public static SecuredBroker start(Path folder) {
    return new SecuredBroker(EmbeddedKafka.start(folder, 0, SECURITY));
  }

  /** Makes a user known, or gives a known one another password. */
  public void know(String user, String password) {
    var scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
    var known = new UserScramCredentialUpsertion(user, scram, password);
    await(admin.alterUserScramCredentials(List.of(known)).all());
  }

  /** Gives rights. */
  public void give(String user, KafkaRight... rights) {
    await(admin.createAcls(KafkaRight.all(user, List.of(rights))).all());
  }

  /** Takes rights back. */
  public void take(String user, KafkaRight... rights) {
    await(
        admin
            .deleteAcls(
                KafkaRight.all(user, List.of(rights)).stream().map(AclBinding::toFilter).toList())
            .all());
  }

  /** What a Kafka client is given to come in as that user. */
  public Map<String, Object> client(String user, String password) {
    Map<String, Object> settings =
        new HashMap<>(KafkaSecurity.client(kafka.certificate(), user, password));
    settings.put("bootstrap.servers", kafka.bootstrapServers());
    return Map.copyOf(settings);
  }

  /** What the administrator's clients are given. */
  public Map<String, Object> administrator() {
    return client(SECURITY.superUser(), SECURITY.password());
  }

  /** What a service is started with to come in as that user: only what the framework knows. */
  public List<String> arguments(String user, String password) {
    return List.of(
        "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
        "--spring.kafka.security.protocol=SASL_SSL",
        "--spring.kafka.ssl.bundle=kafka",
        "--spring.ssl.bundle.pem.kafka.truststore.certificate=file:" + kafka.certificate(),
        "--spring.kafka.properties.[sasl.mechanism]=SCRAM-SHA-512",
        "--spring.kafka.properties.[sasl.jaas.config]=" + KafkaSecurity.login(user, password));
  }

  private static <R> R await(KafkaFuture<R> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close();
    kafka.close();
  }
}

package org.samenspraak.testsupport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.samenspraak.embedded.EmbeddedKafka;

/**
 * The one Kafka broker of a test JVM, started at first use. Tests keep apart by names of their own.
 */
public final class TestBroker {

  private final String bootstrapServers;

  private TestBroker(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** The broker all tests of this JVM share. */
  public static TestBroker shared() {
    return Holder.SHARED;
  }

  /** The address for producers, consumers and admin clients. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** A name that no other test uses: the prefix and a random end. */
  public static String uniqueName(String prefix) {
    return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Makes a topic unless it is there already, and returns its name. */
  public String createTopic(String name, int partitions) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("Could not create topic " + name, e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while creating topic " + name, e);
    }
    return name;
  }

  private static final class Holder {

    static final TestBroker SHARED = start();

    private static TestBroker start() {
      Path folder = TemporaryFolder.create("samenspraak-broker");
      EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
      TemporaryFolder.atExit(kafka::close, folder);
      return new TestBroker(kafka.bootstrapServers());
    }
  }
}

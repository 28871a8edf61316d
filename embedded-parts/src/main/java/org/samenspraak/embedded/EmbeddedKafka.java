package org.samenspraak.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker (KRaft, broker and controller in one) inside this JVM, on a folder that
 * survives restarts.
 *
 * <p>Topics are never created by themselves: a service that names its topics wrongly should fail.
 * Kafka's internal classes are named here and in {@link KafkaFolder} only.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private final KafkaRaftServer server;
  private final String bootstrapServers;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts the broker and waits until it serves.
   *
   * @param directory its data; made and formatted when new, recovered after a crash
   * @param port the port on 127.0.0.1; 0 takes a free one
   * @throws PortInUse when the port is taken
   * @throws DataInUse when another process runs on the folder
   */
  public static EmbeddedKafka start(Path directory, int port) {
    EmbeddedLogs.quiet();
    int brokerPort = LocalPort.resolve(port);
    KafkaFolder folder = new KafkaFolder(createDirectories(directory));
    // The controller's port is private to this JVM and chosen anew at each start, so a stale one
    // cannot hinder us.
    KafkaConfig config = new KafkaConfig(folder.settings(brokerPort, LocalPort.resolve(0)), false);
    folder.formatOnce();
    KafkaRaftServer server = open(directory, config);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new EmbeddedKafka(server, LocalPort.HOST + ":" + brokerPort);
  }

  /** The address for producers, consumers and admin clients: {@code 127.0.0.1:<port>}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * Stops cleanly: everything written is on disk, the next start needs no recovery. Safe to call
   * twice.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  private static KafkaRaftServer open(Path directory, KafkaConfig config) {
    try {
      return new KafkaRaftServer(config, Time.SYSTEM);
    } catch (RuntimeException e) {
      // Kafka has no exception type of its own for a folder whose .lock file is held.
      if (String.valueOf(e.getMessage()).contains("Failed to acquire lock")) {
        throw new DataInUse(directory, e);
      }
      throw e;
    }
  }

  private static Path createDirectories(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

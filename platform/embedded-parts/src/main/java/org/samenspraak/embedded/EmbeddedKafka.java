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
  private final FolderLock lock;
  private final KafkaFolder folder;
  private final String bootstrapServers;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedKafka(
      KafkaRaftServer server, FolderLock lock, KafkaFolder folder, String bootstrapServers) {
    this.server = server;
    this.lock = lock;
    this.folder = folder;
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
    return start(new KafkaFolder(directory, null), port);
  }

  /**
   * Starts a broker that lets in whom it knows, as {@link #start(Path, int)} does one that believes
   * everybody. A folder stays what it was first started as.
   */
  public static EmbeddedKafka start(Path directory, int port, KafkaSecurity security) {
    return start(new KafkaFolder(directory, security), port);
  }

  private static EmbeddedKafka start(KafkaFolder folder, int port) {
    EmbeddedLogs.quiet();
    int brokerPort = LocalPort.resolve(port);
    // Kafka's own lock comes too late: by then a second controller has opened the metadata log.
    FolderLock lock = FolderLock.take(createDirectories(folder.directory()));
    try {
      KafkaRaftServer server = startServer(folder, brokerPort);
      return new EmbeddedKafka(server, lock, folder, LocalPort.HOST + ":" + brokerPort);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The address for producers, consumers and admin clients: {@code 127.0.0.1:<port>}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** The certificate that clients of a secured broker trust, as a PEM file. */
  public Path certificate() {
    return folder.certificate().pem();
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
      lock.close();
    }
  }

  private static KafkaRaftServer startServer(KafkaFolder folder, int brokerPort) {
    folder.formatOnce();
    // The controller's port is private to this JVM and new at each start, so a stale one cannot
    // hinder.
    KafkaConfig config = new KafkaConfig(folder.settings(brokerPort, LocalPort.resolve(0)), false);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
      return server;
    } catch (RuntimeException e) {
      server.shutdown();
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

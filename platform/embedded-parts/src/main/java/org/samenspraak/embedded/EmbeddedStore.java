package org.samenspraak.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A document store inside this JVM that speaks MongoDB's wire protocol (mongo-java-server on an H2
 * MVStore).
 *
 * <p>It is not MongoDB: it knows the portable subset of commands only and is lenient where a server
 * refuses. What it acknowledges survives a kill -9 of the process; a power cut may cost the last
 * second.
 */
public final class EmbeddedStore implements AutoCloseable {

  /**
   * Connections keep their thread, and a command that waits for a commit holds it up: the group
   * that shares a commit is no larger than this, and with many connections to a thread a read waits
   * for the commits of others though it need not.
   */
  private static final int WORKERS = 64;

  private final MongoServer server;
  private final StoreFile file;
  private final StoreBackend backend;
  private final String address;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedStore(StoreFile file, int port) {
    this.file = file;
    this.backend = new StoreBackend(file);
    this.server = new MongoServer(backend);
    server.bind(LocalPort.address(port), 1, WORKERS);
    this.address = LocalPort.HOST + ":" + server.getLocalAddress().getPort();
  }

  /**
   * Starts the store and waits until it serves.
   *
   * @param directory its data, made when new; null keeps everything in memory
   * @param port the port on 127.0.0.1; 0 takes a free one
   * @throws PortInUse when the port is taken
   * @throws DataInUse when another process runs on the folder
   */
  public static EmbeddedStore start(@Nullable Path directory, int port) {
    EmbeddedLogs.quiet();
    int freePort = LocalPort.resolve(port);
    StoreFile file = directory == null ? StoreFile.inMemory() : StoreFile.open(directory);
    try {
      return new EmbeddedStore(file, freePort);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The connection string of the server, without a database. */
  public String uri() {
    return "mongodb://" + address + "/";
  }

  /** The connection string that names a database. */
  public String uri(String database) {
    return uri() + database;
  }

  /**
   * How many queries on a collection were answered by reading all of it, since the start.
   *
   * @param namespace {@code <database>.<collection>}
   */
  public long fullScans(String namespace) {
    return backend.fullScans(namespace);
  }

  /**
   * Stops, makes everything durable and, if that can be done within three seconds, leaves a file of
   * what lives alone. Safe to call twice.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.shutdownNow();
      file.close();
    }
  }
}

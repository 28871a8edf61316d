package org.samenspraak.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.embedded.EmbeddedKafka;
import org.samenspraak.embedded.EmbeddedStore;

/**
 * The broker and the store that both sides are measured on, on a temporary folder; the store is
 * that of {@code MONGODB_URI} where it is set.
 */
final class BenchParts implements AutoCloseable {
  private final Path folder;
  private final EmbeddedKafka broker;
  private final @Nullable EmbeddedStore embedded;
  private final ConnectionString store;
  private final MongoClient client;
  private final AtomicInteger databases = new AtomicInteger();
  private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

  private BenchParts(
      Path folder, EmbeddedKafka broker, @Nullable EmbeddedStore embedded, String storeUri) {
    this.folder = folder;
    this.broker = broker;
    this.embedded = embedded;
    this.store = new ConnectionString(storeUri);
    this.client =
        MongoClients.create(MongoClientSettings.builder().applyConnectionString(store).build());
  }

  /** Starts what is needed, on free ports. */
  static BenchParts start() {
    Path folder = temporaryFolder();
    Optional<String> given =
        Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
    EmbeddedStore embedded =
        given.isPresent() ? null : EmbeddedStore.start(folder.resolve("store"), 0);
    EmbeddedKafka broker = EmbeddedKafka.start(folder.resolve("broker"), 0);
    return new BenchParts(
        folder, broker, embedded, embedded == null ? given.orElseThrow() : embedded.uri());
  }

  /** Address of the broker. */
  String brokers() {
    return broker.bootstrapServers();
  }

  /** A fresh folder that goes away with the parts. */
  Path freshFolder() {
    try {
      return Files.createTempDirectory(folder, "own");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database that nothing else uses. */
  MongoDatabase freshDatabase() {
    return client.getDatabase("bench-" + run + "-" + databases.incrementAndGet());
  }

  /** The connection string that names that database. */
  String uri(MongoDatabase database) {
    String uri = store.getConnectionString();
    int query = uri.indexOf('?');
    String hosts = query < 0 ? uri : uri.substring(0, query);
    int path = hosts.indexOf('/', hosts.indexOf("//") + 2);
    return (path < 0 ? hosts : hosts.substring(0, path))
        + "/"
        + database.getName()
        + (query < 0 ? "" : uri.substring(query));
  }

  /** Which store this is. */
  String storeKind() {
    return embedded != null
        ? "embedded"
        : "MongoDB "
            + client
                .getDatabase("admin")
                .runCommand(new Document("buildInfo", 1))
                .getString("version")
            + " of MONGODB_URI";
  }

  @Override
  public void close() {
    if (embedded == null) {
      dropDatabases();
    }
    client.close();
    broker.close();
    if (embedded != null) {
      embedded.close();
    }
    delete(folder);
  }

  private void dropDatabases() {
    for (int n = 1; n <= databases.get(); n++) {
      client.getDatabase("bench-" + run + "-" + n).drop();
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("samenspraak-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

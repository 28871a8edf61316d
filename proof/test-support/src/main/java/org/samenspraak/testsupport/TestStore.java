package org.samenspraak.testsupport;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samenspraak.embedded.EmbeddedStore;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The document store of a test JVM, started at first use: the MongoDB of {@code MONGODB_URI} if
 * that is set, else one in a container where a Docker engine answers, else the embedded store. One
 * line on standard output says which.
 */
public final class TestStore {

  /** What the tests run on. */
  public enum Kind {
    /** The server that {@code MONGODB_URI} names. */
    GIVEN("MongoDB of MONGODB_URI"),
    /** MongoDB in a container. */
    CONTAINER("MongoDB in a container"),
    /** The store inside this JVM, which is more lenient than MongoDB. */
    EMBEDDED("embedded");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    /** In words. */
    public String description() {
      return description;
    }
  }

  private static final String MONGODB_IMAGE = "mongo:8";

  private static final Map<Kind, TestStore> STARTED = new ConcurrentHashMap<>();

  private final Kind kind;
  private final String serverUri;

  private TestStore(Kind kind, String serverUri) {
    this.kind = kind;
    this.serverUri = serverUri;
  }

  /** The store all tests of this JVM share. */
  public static TestStore shared() {
    return of(
        Stream.of(Kind.values()).filter(kind -> whyNot(kind).isEmpty()).findFirst().orElseThrow());
  }

  /** What the tests run on. */
  public Kind kind() {
    return kind;
  }

  /**
   * A connection string to a fresh database, whose name begins with the given one and is used
   * nowhere else.
   */
  public String uri(String database) {
    return uriOf(freshName(database));
  }

  /** A connection string to exactly this database, for a test that reopens what it wrote. */
  public String uriOf(String database) {
    int query = serverUri.indexOf('?');
    String hosts = query < 0 ? serverUri : serverUri.substring(0, query);
    String options = query < 0 ? "" : serverUri.substring(query);
    int path = hosts.indexOf('/', hosts.indexOf("//") + 2);
    return (path < 0 ? hosts : hosts.substring(0, path)) + "/" + database + options;
  }

  /** A database name that is used nowhere else and fits MongoDB's limit of 63 bytes. */
  public static String freshName(String database) {
    String end = "-" + UUID.randomUUID().toString().substring(0, 12);
    return database.substring(0, Math.min(database.length(), 40)) + end;
  }

  /** Why there is no store of that kind; empty when there is one. */
  public static Optional<String> whyNot(Kind kind) {
    return switch (kind) {
      case GIVEN -> given().isPresent() ? Optional.empty() : Optional.of("MONGODB_URI is not set");
      case CONTAINER -> Docker.ANSWERS ? Optional.empty() : Optional.of("no Docker engine answers");
      case EMBEDDED -> Optional.empty();
    };
  }

  /**
   * The store of that kind, started at first use.
   *
   * @throws IllegalStateException when there is none, see {@link #whyNot}
   */
  public static TestStore of(Kind kind) {
    whyNot(kind)
        .ifPresent(reason -> {
          throw new IllegalStateException(kind + ": " + reason);
        });
    return STARTED.computeIfAbsent(kind, TestStore::start);
  }

  private static TestStore start(Kind kind) {
    return switch (kind) {
      case GIVEN -> announced(kind, given().orElseThrow(), "");
      case CONTAINER -> {
        // A set of one: a server by itself knows no retryable writes, and production has none.
        MongoDBContainer container = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
        container.start();
        yield announced(kind, container.getReplicaSetUrl(), " (" + MONGODB_IMAGE + ")");
      }
      case EMBEDDED -> {
        Path folder = TemporaryFolder.create("samenspraak-store");
        EmbeddedStore store = EmbeddedStore.start(folder, 0);
        TemporaryFolder.atExit(store::close, folder);
        yield announced(kind, store.uri(), "");
      }
    };
  }

  private static Optional<String> given() {
    return Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
  }

  /** Only the hosts: the string may hold a password. */
  private static TestStore announced(Kind kind, String uri, String more) {
    String hosts = String.join(",", new ConnectionString(uri).getHosts());
    System.out.println("store: " + kind.description() + ", " + hosts + more);
    return new TestStore(kind, uri);
  }

  private static final class Docker {
    static final boolean ANSWERS = DockerEngine.answers();
  }
}

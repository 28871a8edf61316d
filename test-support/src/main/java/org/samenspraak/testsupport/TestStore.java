package org.samenspraak.testsupport;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
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
    GIVEN,
    /** MongoDB in a container. */
    CONTAINER,
    /** The store inside this JVM, which is more lenient than MongoDB. */
    EMBEDDED
  }

  private static final String MONGODB_IMAGE = "mongo:8";

  private final Kind kind;
  private final String serverUri;

  private TestStore(Kind kind, String serverUri) {
    this.kind = kind;
    this.serverUri = serverUri;
  }

  /** The store all tests of this JVM share. */
  public static TestStore shared() {
    return Holder.SHARED;
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

  private static final class Holder {

    static final TestStore SHARED = choose();

    private static TestStore choose() {
      Optional<String> given =
          Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
      if (given.isPresent()) {
        return announced(Kind.GIVEN, given.get(), hosts(given.get()) + " (MONGODB_URI)");
      }
      if (DockerEngine.answers()) {
        MongoDBContainer container = new MongoDBContainer(MONGODB_IMAGE);
        container.start();
        return announced(
            Kind.CONTAINER, container.getReplicaSetUrl(), MONGODB_IMAGE + " in a container");
      }
      Path folder = TemporaryFolder.create("samenspraak-store");
      EmbeddedStore store = EmbeddedStore.start(folder, 0);
      TemporaryFolder.atExit(store::close, folder);
      return announced(Kind.EMBEDDED, store.uri(), "embedded (no MONGODB_URI, no Docker engine)");
    }

    /** Only the hosts: the string may hold a password. */
    private static String hosts(String uri) {
      return String.join(",", new ConnectionString(uri).getHosts());
    }

    private static TestStore announced(Kind kind, String uri, String description) {
      System.out.println("store: " + description);
      return new TestStore(kind, uri);
    }
  }
}

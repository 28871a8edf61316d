package org.samenspraak.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stock backend, made durable, able to greet a current driver, and quiet about a command's
 * ordinary refusal.
 */
final class StoreBackend extends H2Backend {

  private static final Logger log = LoggerFactory.getLogger(StoreBackend.class);

  /** Commands that never change data; any other takes part in the group commit. */
  private static final Set<String> READS =
      Set.of(
          "hello",
          "ismaster",
          "isMaster",
          "ping",
          "buildInfo",
          "buildinfo",
          "find",
          "getMore",
          "killCursors",
          "count",
          "distinct",
          "aggregate",
          "listCollections",
          "listIndexes",
          "listDatabases",
          "endSessions",
          "serverStatus",
          "connectionStatus",
          "hostInfo",
          "dbStats",
          "collStats");

  /** Commands that tell which documents they change. */
  private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findAndModify");

  private static final int SHUTDOWN_IN_PROGRESS = 91;

  private final CommitGate gate;
  private final Map<String, LongAdder> fullScans;

  StoreBackend(StoreFile file) {
    // The stock constructor opens the databases it finds, through the overridden method below.
    this.gate = file.gate();
    this.fullScans = new ConcurrentHashMap<>();
    super(file.store());
  }

  long fullScans(String namespace) {
    LongAdder scans = fullScans.get(namespace);
    return scans == null ? 0 : scans.sum();
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new StoreDatabase(
        databaseName, getMvStore(), getCursorRegistry(), gate::changed, this::countFullScan);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer = answer(message);
    try {
      // A read waits too: what it shows must not vanish in a crash, and neither must what a refusal
      // reveals.
      Place only = onlyPlace(message);
      if (only == null) {
        gate.awaitDurable();
      } else {
        gate.awaitDurable(only);
      }
    } catch (RuntimeException e) {
      log.error("The store could not be written", e);
      return error(
          "The store could not be written: " + e.getMessage(),
          SHUTDOWN_IN_PROGRESS,
          "ShutdownInProgress");
    }
    return answer;
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (!READS.contains(command) && !CHANGES.contains(command)) {
      gate.allChanged();
    }
    if (command.equals("hello")) {
      return hello(super.handleCommand(channel, database, "ismaster", query));
    }
    if (command.equalsIgnoreCase("ismaster")) {
      return super.handleCommand(channel, database, command, query).append("helloOk", true);
    }
    if (database.equals("admin") && command.equalsIgnoreCase("listDatabases")) {
      return listDatabases();
    }
    return super.handleCommand(channel, database, command, query);
  }

  /**
   * The stock answer opens every database once more, beside the one that is in use: all documents
   * are read, and entered again in unique indexes that have no entry.
   */
  private Document listDatabases() {
    List<Document> databases =
        listDatabaseNames().stream()
            .sorted()
            .map(name -> new Document("name", name).append("empty", false))
            .toList();
    return new Document("databases", databases).append("ok", 1.0);
  }

  @Override
  public void close() {
    // The owner of the file closes it, after the last commit and with compaction.
  }

  private Document answer(MongoMessage message) {
    try {
      return READS.contains(commandOf(message)) ? super.handleMessage(message) : written(message);
    } catch (MongoServerError e) {
      return error(e.getMessageWithoutErrorCode(), e.getCode(), e.getCodeName());
    } catch (MongoServerException e) {
      return error(e.getMessageWithoutErrorCode(), 1, "InternalError");
    } catch (RuntimeException e) {
      log.warn("Command {} failed inside the embedded store", commandOf(message), e);
      return error(String.valueOf(e.getMessage()), 1, "InternalError");
    }
  }

  private Document written(MongoMessage message) {
    Document answer = gate.write(() -> super.handleMessage(message));
    return commandOf(message).equals("insert")
        ? withTrueCount(answer, message.getDocument())
        : answer;
  }

  /** The stock answer counts refused documents as inserted. */
  private static Document withTrueCount(Document answer, Document insert) {
    if (answer.get("writeErrors") instanceof List<?> errors
        && insert.get("documents") instanceof List<?> sent) {
      boolean ordered = !Boolean.FALSE.equals(insert.get("ordered"));
      Object firstRefused = ((Document) errors.getFirst()).get("index");
      answer.put("n", ordered ? firstRefused : sent.size() - errors.size());
    }
    return answer;
  }

  /** The one document that an answer can tell of; null when it can tell of more. */
  private static @Nullable Place onlyPlace(MongoMessage message) {
    Document command = message.getDocument();
    return commandOf(message).equals("find")
            && command.get("find") instanceof String collection
            && command.get("filter") instanceof Document filter
            && filter.get("_id") instanceof String id
        ? new Place(message.getDatabaseName() + "." + collection, id)
        : null;
  }

  private static Document hello(Document legacy) {
    legacy.remove("ismaster");
    return legacy
        .append("isWritablePrimary", true)
        .append("helloOk", true)
        .append("readOnly", false);
  }

  private static String commandOf(MongoMessage message) {
    return message.getDocument().keySet().iterator().next();
  }

  private static Document error(String text, int code, String codeName) {
    return new Document("ok", 0)
        .append("errmsg", text)
        .append("code", code)
        .append("codeName", codeName);
  }

  private void countFullScan(String namespace) {
    fullScans.computeIfAbsent(namespace, unseen -> new LongAdder()).increment();
  }
}

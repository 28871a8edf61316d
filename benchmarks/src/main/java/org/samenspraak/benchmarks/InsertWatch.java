package org.samenspraak.benchmarks;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.BsonDocument;

/**
 * Sees documents being added, as the driver of the one who adds them sees it: nothing is asked of
 * the store for it.
 */
final class InsertWatch implements CommandListener {
  private static final String INSERT = "insert";

  private final String collection;
  private final Consumer<String> added;
  private final Map<Integer, String> underWay = new ConcurrentHashMap<>();

  /**
   * A watch on a collection.
   *
   * @param added is told the id once the store acknowledged, on the thread that wrote
   */
  InsertWatch(String collection, Consumer<String> added) {
    this.collection = collection;
    this.added = added;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    if (event.getCommandName().equals(INSERT)
        && command.getString(INSERT).getValue().equals(collection)) {
      BsonDocument first = command.getArray("documents").getFirst().asDocument();
      underWay.put(event.getRequestId(), first.getString("_id").getValue());
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    String id = underWay.remove(event.getRequestId());
    if (id != null) {
      added.accept(id);
    }
  }

  @Override
  public void commandFailed(CommandFailedEvent event) {
    underWay.remove(event.getRequestId());
  }
}

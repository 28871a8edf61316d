package org.samenspraak.benchmarks;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.BsonDocument;

/**
 * Sees documents being added, as the driver of the one who adds them sees it: nothing is asked of
 * the store for it. One whose insert was in doubt counts as added when it is found later.
 */
final class InsertWatch implements CommandListener {
  private static final String INSERT = "insert";
  private static final String FIND = "find";
  private static final String ID = "_id";

  private final String collection;
  private final Consumer<String> added;
  private final Map<Integer, String> inserts = new ConcurrentHashMap<>();
  private final Map<Integer, String> finds = new ConcurrentHashMap<>();
  private final Set<String> inDoubt = ConcurrentHashMap.newKeySet();

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
    if (event.getCommandName().equals(INSERT) && isOn(command, INSERT)) {
      BsonDocument first = command.getArray("documents").getFirst().asDocument();
      inserts.put(event.getRequestId(), first.getString(ID).getValue());
    } else if (!inDoubt.isEmpty() && event.getCommandName().equals(FIND) && isOn(command, FIND)) {
      BsonDocument filter = command.getDocument("filter", new BsonDocument());
      if (filter.isString(ID) && inDoubt.contains(filter.getString(ID).getValue())) {
        finds.put(event.getRequestId(), filter.getString(ID).getValue());
      }
    }
  }

  private boolean isOn(BsonDocument command, String name) {
    return command.getString(name).getValue().equals(collection);
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    String inserted = inserts.remove(event.getRequestId());
    if (inserted != null) {
      added.accept(inserted);
    }
    String found = finds.remove(event.getRequestId());
    if (found != null
        && !event.getResponse().getDocument("cursor").getArray("firstBatch").isEmpty()) {
      inDoubt.remove(found);
      added.accept(found);
    }
  }

  @Override
  public void commandFailed(CommandFailedEvent event) {
    String doubtful = inserts.remove(event.getRequestId());
    if (doubtful != null) {
      inDoubt.add(doubtful);
    }
    finds.remove(event.getRequestId());
  }
}

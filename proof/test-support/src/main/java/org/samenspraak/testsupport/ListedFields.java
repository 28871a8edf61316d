package org.samenspraak.testsupport;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.samenspraak.testsupport.server.Command;

/**
 * Remembers which fields are read of documents that are found several at a time: a list must not
 * read what it does not show, however long that is.
 */
public final class ListedFields implements CommandListener {

  /** Reference data, read again only when their version changed. */
  private static final Set<String> READ_WHOLE = Set.of("government", "member");

  private static final String ALL = "*";
  private static final String STATE = "state";

  private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    Command command =
        new Command(event.getDatabaseName(), event.getCommandName(), event.getCommand());
    if (command.name().equals("find") && findsSeveral(command.document())) {
      BsonDocument projection = command.document().getDocument("projection", new BsonDocument());
      Set<String> read =
          fields.computeIfAbsent(command.collection(), _ -> new ConcurrentSkipListSet<>());
      read.addAll(projection.isEmpty() ? Set.of(ALL) : projection.keySet());
    }
  }

  private static boolean findsSeveral(BsonDocument find) {
    boolean byId = find.getDocument("filter", new BsonDocument()).containsKey("_id");
    boolean one = Math.abs(find.getNumber("limit", new BsonInt32(0)).intValue()) == 1;
    // A page of one is a page all the same, and has an order.
    return !byId && (!one || find.containsKey("sort"));
  }

  /** The paths that were read of a collection, {@code *} for whole documents. */
  public Set<String> of(String collection) {
    return new TreeSet<>(fields.getOrDefault(collection, Set.of()));
  }

  /** Those of these fields that were read, alone or with what they are part of. */
  public List<String> readOf(String collection, String... heavy) {
    Set<String> read = of(collection);
    return List.of(heavy).stream()
        .filter(field -> read.stream().anyMatch(path -> includes(path, field)))
        .toList();
  }

  private static boolean includes(String path, String field) {
    return path.equals(ALL)
        || path.equals(field)
        || field.startsWith(path + ".")
        || path.startsWith(field + ".");
  }

  /** Collections of which whole states were listed. */
  public List<String> listedWhole() {
    return fields.entrySet().stream()
        .filter(read -> read.getValue().contains(STATE) && !READ_WHOLE.contains(read.getKey()))
        .map(read -> "whole states of " + read.getKey() + " are read to list them")
        .toList();
  }
}

package org.samenspraak.testsupport;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.samenspraak.testsupport.server.Command;
import org.samenspraak.testsupport.server.IndexMatch;
import org.samenspraak.testsupport.server.QueryException;
import org.samenspraak.testsupport.server.QueryExceptions;
import org.samenspraak.testsupport.server.QueryShape;

/**
 * Remembers the shape of every query that leaves a driver and every index that is made, and tells
 * which query no index serves. The embedded store answers each of them, by reading everything.
 *
 * <p>A query is served by an index that begins with its fields of equality in any order, goes on
 * with those of its sort, and has those of its ranges after that. A condition that no index can
 * serve is allowed only where it is named with a reason.
 */
public final class QueryShapes implements CommandListener {

  private static final int LONGEST_COMMAND = 500;

  private final List<QueryException> exceptions;
  private final Map<QueryShape, String> queries = new ConcurrentHashMap<>();
  private final Map<String, Set<BsonDocument>> indexes = new ConcurrentHashMap<>();
  private final Collection<String> unreadable = ConcurrentHashMap.newKeySet();

  /**
   * @param exceptions which conditions need no index
   */
  public QueryShapes(List<QueryException> exceptions) {
    this.exceptions = List.copyOf(exceptions);
  }

  /** With the exceptions that Samenspraak names. */
  public static QueryShapes ofSamenspraak() {
    return new QueryShapes(QueryExceptions.ofSamenspraak());
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    Command command =
        new Command(event.getDatabaseName(), event.getCommandName(), event.getCommand());
    try {
      // Copies: what the driver shows is a view of a buffer that it uses again.
      command
          .indexKeys()
          .forEach(key -> indexesOf(command.namespace()).add(BsonDocument.parse(key.toJson())));
      QueryShape.of(command)
          .ifPresent(shape -> queries.computeIfAbsent(shape, _ -> example(command)));
    } catch (RuntimeException e) {
      unreadable.add("a query that could not be read: " + e + " — " + example(command));
    }
  }

  private Set<BsonDocument> indexesOf(String namespace) {
    return indexes.computeIfAbsent(namespace, _ -> ConcurrentHashMap.newKeySet());
  }

  /** The shapes of all queries on a collection, in whatever database. */
  public List<QueryShape> queriesOn(String collection) {
    return queries.keySet().stream()
        .filter(shape -> shape.collection().equals(collection))
        .toList();
  }

  /**
   * Each query that no index serves and no exception names, with an example; queries that lack the
   * same index are told once.
   */
  public List<String> unserved() {
    Map<String, String> complaints = new TreeMap<>();
    queries.forEach((shape, example) ->
        match(shape)
            .complaint()
            .ifPresent(complaint -> complaints.putIfAbsent(complaint, example)));
    List<String> unserved = new ArrayList<>(unreadable);
    complaints.forEach((complaint, example) -> unserved.add(complaint + ", as in " + example));
    return unserved;
  }

  /** The exceptions for a collection that none of the queries seen needs. */
  public List<QueryException> needlessExceptions(String collection) {
    List<QueryException> needed =
        queries.keySet().stream().flatMap(shape -> match(shape).needed().stream()).toList();
    return exceptions.stream()
        .filter(exception -> exception.collection().equals(collection))
        .filter(exception -> !needed.contains(exception))
        .toList();
  }

  private IndexMatch match(QueryShape shape) {
    return new IndexMatch(
        shape, List.copyOf(indexes.getOrDefault(shape.namespace(), Set.of())), exceptions);
  }

  /** Fails when a query would read what it does not return, naming the query. */
  public void assertAllServed() {
    List<String> unserved = unserved();
    if (!unserved.isEmpty()) {
      throw new AssertionError(
          unserved.size()
              + " kinds of query that no declared index serves:\n"
              + String.join("\n", unserved));
    }
  }

  private static String example(Command command) {
    String json = command.document().toJson();
    return json.length() > LONGEST_COMMAND ? json.substring(0, LONGEST_COMMAND) + "…" : json;
  }
}

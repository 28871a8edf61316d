package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class InsertWatchTest {
  private static final String INSERT = "{insert: 'sheet', documents: [{_id: 's1'}]}";
  private static final String FIND = "{find: 'sheet', filter: {_id: 's1'}}";
  private static final String FOUND = "{cursor: {firstBatch: [{_id: 's1'}]}}";

  private static final ConnectionDescription CONNECTION =
      new ConnectionDescription(new ServerId(new ClusterId(), new ServerAddress()));

  private final List<String> added = new ArrayList<>();
  private final InsertWatch watch = new InsertWatch("sheet", added::add);

  @Test
  void an_insert_counts_once_it_is_acknowledged() {
    started(1, "insert", INSERT);
    assertThat(added).isEmpty();
    succeeded(1, "insert", "{n: 1}");

    assertThat(added).containsExactly("s1");
  }

  @Test
  void what_happens_to_other_collections_does_not_count() {
    started(1, "insert", "{insert: 'other', documents: [{_id: 's1'}]}");
    succeeded(1, "insert", "{n: 1}");

    assertThat(added).isEmpty();
  }

  @Test
  void an_insert_in_doubt_counts_once_the_document_is_found() {
    started(1, "insert", INSERT);
    failed(1);
    started(2, "find", FIND);
    succeeded(2, "find", "{cursor: {firstBatch: []}}");
    assertThat(added).isEmpty();

    started(3, "find", FIND);
    succeeded(3, "find", FOUND);

    assertThat(added).containsExactly("s1");
  }

  @Test
  void a_document_that_is_found_was_not_added_by_that() {
    started(1, "find", FIND);
    succeeded(1, "find", FOUND);

    assertThat(added).isEmpty();
  }

  private void started(int request, String name, String command) {
    watch.commandStarted(
        new CommandStartedEvent(
            null, 1, request, CONNECTION, "bench", name, BsonDocument.parse(command)));
  }

  private void succeeded(int request, String name, String response) {
    watch.commandSucceeded(
        new CommandSucceededEvent(
            null, 1, request, CONNECTION, "bench", name, BsonDocument.parse(response), 1));
  }

  private void failed(int request) {
    watch.commandFailed(
        new CommandFailedEvent(
            null, 1, request, CONNECTION, "bench", "insert", 1, new IllegalStateException()));
  }
}

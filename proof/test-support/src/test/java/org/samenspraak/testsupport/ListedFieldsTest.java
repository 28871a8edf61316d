package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedFieldsTest {
  private static final String HEAVY = "state.addressings.answers";

  private final ListedFields listed = new ListedFields();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'question', filter: {}, limit: 50}",
        "{find: 'question', sort: {filedOn: -1}, projection: {state: 1}, limit: 1}",
        "{find: 'question', filter: {}, projection: {state: 1}}",
        "{find: 'question', projection: {version: 1, 'state.addressings': 1}, limit: 50}",
        "{find: 'question', projection: {'state.addressings.answers': 1}}",
        "{find: 'question', projection: {'state.addressings.answers.text': 1}}"
      })
  void aListThatReadsAFieldIsCaughtWhateverItReadsItWith(String command) {
    send(command);

    assertThat(listed.readOf("question", HEAVY, "invented")).contains(HEAVY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'question', projection: {'state.addressings.number': 1, 'state.text.title': 1}}",
        "{find: 'question', filter: {_id: 'q'}}",
        "{find: 'question', filter: {identity: 'i'}, projection: {state: 1}, limit: 1}",
        "{find: 'coordination', projection: {state: 1}}",
        "{aggregate: 'question', pipeline: [{$match: {}}, {$group: {_id: 1, n: {$sum: 1}}}]}"
      })
  void whatDoesNotListItIsNot(String command) {
    send(command);

    assertThat(listed.readOf("question", HEAVY)).isEmpty();
  }

  @Test
  void wholeStatesAreListedOnlyOfReferenceData() {
    send("{find: 'government', projection: {version: 1, state: 1}}");
    assertThat(listed.listedWhole()).isEmpty();

    send("{find: 'question', projection: {version: 1, state: 1}, limit: 50}");
    assertThat(listed.listedWhole())
        .singleElement()
        .asString()
        .contains("whole states of question");
  }

  private void send(String command) {
    BsonDocument document = BsonDocument.parse(command);
    listed.commandStarted(
        new CommandStartedEvent(
            null,
            1,
            1,
            new ConnectionDescription(new ServerId(new ClusterId(), new ServerAddress())),
            "test",
            document.getFirstKey(),
            document));
  }
}

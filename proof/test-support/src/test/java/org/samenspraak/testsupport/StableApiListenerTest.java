package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandStartedEvent;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StableApiListenerTest {

  private static final String MAJORITY =
      ", writeConcern: {w: 'majority', j: true}, apiVersion: '1', apiStrict: true";

  private final StableApiListener listener =
      StableApiListener.withMajorityReads(
          command -> command.collection().equals("questions") || command.comment().equals("sweep"));

  @Nested
  class WhatTheProductSends {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{insert: 'questions', ordered: true, documents: [{_id: 'q-148', state: {title: 'Klimaat'}, outbox: []}]",
          "{findAndModify: 'questions', query: {_id: 'q-148', version: 1}, new: true, update: {$set: {state: {}, pending: 'q-148'}, $inc: {version: 1}, $push: {outbox: {$each: [{id: 'e1'}]}, requests: {$each: [{}], $slice: -50}}}",
          "{update: 'questions', ordered: false, updates: [{q: {_id: 'q-148'}, u: {$pull: {outbox: {id: {$in: ['e1']}}}, $unset: {pending: ''}}}]",
          "{insert: 'questions_history', ordered: false, documents: [{_id: 'question/q-148/1', bytes: 'x'}]",
          "{delete: 'views', deletes: [{q: {_id: 'x'}, limit: 1}]",
        })
    void isServed(String command) {
      send(command + MAJORITY + "}");

      assertThatCode(listener::assertNoViolations).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{find: 'questions', filter: {pending: {$regex: '^'}}, limit: 64, readConcern: {level: 'majority'}}",
          "{aggregate: 'view', pipeline: [{$match: {minister: 'Demir'}}, {$group: {_id: '$year', n: {$sum: 1}}}], cursor: {}}",
          "{getMore: {$numberLong: '7'}, collection: 'questions', batchSize: 10}",
          "{hello: 1}",
          "{ping: 1}",
        })
    void isReadOrGreeted(String command) {
      send(command);

      assertThatCode(listener::assertNoViolations).doesNotThrowAnyException();
    }

    @Test
    void isASparseIndexByAClientThatDeclaresNoApi() {
      send(
          "{createIndexes: 'questions', indexes: [{key: {pending: 1}, name: 'pending', unique: true, sparse: true}], writeConcern: {w: 'majority'}}");

      assertThatCode(listener::assertNoViolations).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {distinct: 'view', key: 'minister'}                                                      | command 'distinct'
          {mapReduce: 'view'}                                                                      | command 'mapReduce'
          {find: 'view', filter: {}, tailable: true}                                               | option 'tailable'
          {find: 'view', filter: {}, collation: {locale: 'nl'}}                                    | option 'collation'
          {find: 'view', filter: {}, noCursorTimeout: true}                                        | option 'noCursorTimeout'
          {find: 'view', filter: {}, invented: 1}                                                  | option 'invented'
          {find: 'view', filter: {$text: {$search: 'klimaat'}}}                                    | operator '$text'
          {find: 'view', filter: {$where: 'true'}}                                                 | operator '$where'
          {find: 'view', filter: {a: {$invented: 1}}}                                              | query operator '$invented'
          {find: 'view', filter: {}, startTransaction: true, autocommit: false}                    | a transaction
          {aggregate: 'view', pipeline: [{$set: {a: 1}}], cursor: {}}                              | stage '$set'
          {aggregate: 'view', pipeline: [{$indexStats: {}}], cursor: {}}                           | stage '$indexStats'
          {aggregate: 'view', pipeline: [{$facet: {a: [{$set: {a: 1}}]}}], cursor: {}}             | stage '$set'
          {aggregate: 'view', pipeline: [{$lookup: {from: 'b', as: 'b', pipeline: [{$out: 'c'}]}}], cursor: {}} | stage '$out'
          {aggregate: 'view', pipeline: [{$project: {a: {$round: ['$b', 2]}}}], cursor: {}}        | operator '$round'
          {aggregate: 'view', pipeline: [{$group: {_id: {$dateTrunc: {}}}}], cursor: {}}           | operator '$dateTrunc'
          """)
  void refusesWhatTheStableApiOrThePortableSubsetLacks(String command, String complaint) {
    send(command);

    assertThatThrownBy(listener::assertNoViolations)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {$set: {state: {}, 'state.title': 'x'}}               | 'state' conflicts with updating 'state.title'
          {$set: {'a.b.c': 1}, $unset: {'a.b': ''}}             | 'a.b.c' conflicts with updating 'a.b'
          {$push: {outbox: 1}, $pull: {outbox: 2}}              | 'outbox' conflicts with updating 'outbox'
          {$rename: {a: 'b'}, $set: {'b.c': 1}}                 | 'b' conflicts with updating 'b.c'
          {$set: {_id: 'other'}}                                | changes the immutable _id
          {$set: {'a..b': 1}}                                   | 'a..b' has an empty part
          {$set: {state: {$ref: 1}}}                            | field name '$ref'
          {$set: {state: {texts: [{'a.b': 1}]}}}                | field name 'a.b'
          {$push: {outbox: {$each: [{'$x': 1}]}}}               | field name '$x'
          {$push: {outbox: {$each: [1], $invented: 1}}}         | field name '$invented'
          {$invented: {a: 1}}                                   | update operator '$invented'
          {$set: {a: 1}, b: 2}                                  | update operator 'b'
          [{$set: {a: 1}}]                                      | an update by a pipeline
          """)
  void refusesAnUpdateThatAServerRefuses(String update, String complaint) {
    send("{update: 'questions', updates: [{q: {_id: 1}, u: " + update + "}]" + MAJORITY + "}");
    assertThat(listener.violations())
        .anyMatch(found -> found.contains(complaint) && found.contains("update"));

    StableApiListener other = StableApiListener.strict();
    other.commandStarted(
        event("{findAndModify: 'questions', query: {_id: 1}, update: " + update + MAJORITY + "}"));
    assertThat(other.violations()).anyMatch(found -> found.contains(complaint));
  }

  @Test
  void doesNotTakePathsThatOnlyBeginAlikeForAConflict() {
    send(
        "{update: 'questions', updates: [{q: {_id: 1}, u: {$set: {state: 1, statement: 2, 'a.b': 1, 'a.bc': 1}}}]"
            + MAJORITY
            + "}");

    assertThat(listener.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'$a': 1}", "{'a.b': 1}", "{a: {b: [{'c.d': 1}]}}"})
  void refusesDollarAndDottedNamesInAnInsertedDocument(String document) {
    send("{insert: 'questions', documents: [" + document + "]" + MAJORITY + "}");

    assertThat(listener.violations()).singleElement().asString().contains("in a stored document");
  }

  @Test
  void refusesADocumentAboveSixteenMebibytes() {
    BsonDocument command =
        BsonDocument.parse("{insert: 'questions', documents: [{_id: 1}]" + MAJORITY + "}");
    command
        .getArray("documents")
        .get(0)
        .asDocument()
        .put("text", new BsonString("x".repeat(16 * 1024 * 1024)));

    listener.commandStarted(event(command));

    assertThat(listener.violations())
        .singleElement()
        .asString()
        .contains("bytes; the server takes 16777216");
  }

  @Test
  void refusesAChangeAboveSixteenMebibytes() {
    BsonDocument command =
        BsonDocument.parse(
            "{update: 'questions', updates: [{q: {_id: 1}, u: {$set: {}}}]" + MAJORITY + "}");
    command
        .getArray("updates")
        .get(0)
        .asDocument()
        .getDocument("u")
        .getDocument("$set")
        .put("state", new BsonString("x".repeat(16 * 1024 * 1024)));

    listener.commandStarted(event(command));

    assertThat(listener.violations())
        .singleElement()
        .asString()
        .contains("bytes; the server takes 16777216");
  }

  @Test
  void refusesADocumentDeeperThanAHundredLevels() {
    String deep = "{a: ".repeat(101) + "1" + "}".repeat(101);

    send("{insert: 'questions', documents: [" + deep + "]" + MAJORITY + "}");

    assertThat(listener.violations()).singleElement().asString().contains("101 levels deep");
  }

  @Test
  void refusesNullBytesInNamesAndPatternsButNotInText() {
    BsonDocument filter =
        new BsonDocument("a\0b", new BsonString("x"))
            .append("c", new BsonDocument("$regex", new BsonString("^\0")));
    listener.commandStarted(
        event(new BsonDocument("find", new BsonString("view")).append("filter", filter)));
    assertThat(listener.violations())
        .hasSize(2)
        .allMatch(found -> found.contains("a null byte in"));

    BsonDocument text =
        BsonDocument.parse("{insert: 'questions', documents: [{_id: 1}]" + MAJORITY + "}");
    text.getArray("documents").get(0).asDocument().put("text", new BsonString("\0"));
    StableApiListener other = StableApiListener.strict();
    other.commandStarted(event(text));
    assertThat(other.violations()).isEmpty();
  }

  @Test
  void refusesNullBytesInTheNameOfACollectionAndInStoredNames() {
    listener.commandStarted(event(new BsonDocument("find", new BsonString("vi\0ew"))));
    assertThat(listener.violations())
        .singleElement()
        .asString()
        .contains("a null byte in the name of the collection");

    BsonDocument insert =
        BsonDocument.parse("{insert: 'questions', documents: [{_id: 1}]" + MAJORITY + "}");
    insert.getArray("documents").get(0).asDocument().put("a\0b", new BsonString("x"));
    StableApiListener other = StableApiListener.strict();
    other.commandStarted(event(insert));
    assertThat(other.violations())
        .anyMatch(found -> found.contains("a null byte in the field name 'a?b'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {insert: 'questions', documents: [{_id: 1}], invented: 1}                            | option 'invented'
          {insert: 'questions', documents: [{_id: 1}], bypassDocumentValidation: true}         | option 'bypassDocumentValidation'
          {update: 'questions', updates: [{q: {_id: 1}, u: {$set: {a: 1}}, sort: {a: 1}}]}     | option 'sort' of a statement in 'updates'
          {update: 'questions', updates: [{q: {_id: 1}, u: {$set: {a: 1}}, collation: {}}]}    | option 'collation' of a statement in 'updates'
          {delete: 'questions', deletes: [{q: {_id: 1}, limit: 1, invented: 1}]}               | option 'invented' of a statement in 'deletes'
          {findAndModify: 'questions', query: {_id: 1}, update: {$set: {a: 1}}, invented: 1}   | option 'invented'
          {createIndexes: 'questions', indexes: [], invented: 1}                               | option 'invented'
          """)
  void refusesOptionsThatAServerDoesNotKnow(String command, String complaint) {
    send(command.substring(0, command.length() - 1) + MAJORITY + "}");

    assertThat(listener.violations()).singleElement().asString().contains(complaint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{insert: 'questions', documents: [{_id: 1}]}",
        "{update: 'questions', updates: [{q: {_id: 1}, u: {$set: {a: 1}}}]}",
        "{findAndModify: 'questions', query: {_id: 1}, update: {$set: {a: 1}}}",
        "{createIndexes: 'questions', indexes: [{key: {a: 1}, name: 'a'}]}",
      })
  void refusesEveryKindOfWriteBelowMajority(String command) {
    send(command);

    assertThat(listener.violations()).singleElement().asString().contains("a write below majority");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", writeConcern: {w: 1}",
        ", writeConcern: {w: 0}",
        ", writeConcern: {w: 'majority', j: false}"
      })
  void refusesAWriteBelowMajority(String concern) {
    send("{delete: 'questions', deletes: [{q: {_id: 1}, limit: 1}]" + concern + "}");

    assertThat(listener.violations()).singleElement().asString().contains("a write below majority");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'questions', filter: {_id: 1}}",
        "{find: 'questions', filter: {_id: 1}, readConcern: {level: 'local'}}",
        "{find: 'view', filter: {_id: 1}, comment: 'sweep'}",
        "{aggregate: 'questions', pipeline: [], cursor: {}}",
      })
  void refusesADecidingReadBelowMajority(String command) {
    send(command);

    assertThat(listener.violations()).singleElement().asString().contains("a read below majority");
  }

  @Test
  void refusesADecidingReadFromASecondary() {
    send(
        "{find: 'questions', readConcern: {level: 'majority'}, $readPreference: {mode: 'secondary'}}");

    assertThat(listener.violations())
        .singleElement()
        .asString()
        .contains("a read from 'secondary'");
  }

  @Test
  void leavesOtherReadsTheirConcern() {
    send("{find: 'view', filter: {}}");

    assertThat(listener.violations()).isEmpty();
  }

  @Nested
  class Indexes {

    @Test
    void mayNotBeSparseByAClientThatDeclaresTheApi() {
      create("{key: {a: 1}, name: 'a', sparse: true}");

      assertThat(listener.violations())
          .singleElement()
          .asString()
          .contains("'sparse' by a client that declares");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{key: {a: 1}, name: 'a', expireAfterSeconds: 60}",
          "{key: {a: 1}, name: 'a', partialFilterExpression: {}}",
          "{key: {a: 1}, name: 'a', collation: {locale: 'nl'}}",
          "{key: {a: 'text'}, name: 'a'}",
        })
    void stayWithinThePortableSubset(String index) {
      create(index);

      assertThat(listener.violations())
          .singleElement()
          .asString()
          .contains("outside the portable subset");
    }

    @Test
    void haveOneDefinitionForAName() {
      create("{key: {a: 1}, name: 'a'}");
      create("{key: {a: 1}, name: 'a'}");
      assertThat(listener.violations()).isEmpty();

      create("{key: {a: 1}, name: 'a', unique: true}");
      assertThat(listener.violations())
          .singleElement()
          .asString()
          .contains("'a' has two definitions");
    }

    @Test
    void haveOneNameForAKey() {
      create("{key: {a: 1}, name: 'a'}");
      create("{key: {a: 1}, name: 'b'}");

      assertThat(listener.violations())
          .singleElement()
          .asString()
          .contains("'b' has the key of index 'a'");
    }

    @Test
    void areRememberedAsTheyWereWhenTheDriverUsesItsBufferAgain() {
      BsonDocument buffer =
          BsonDocument.parse(
              "{createIndexes: 'questions', indexes: [{key: {a: 1}, name: 'a'}], $db: 'test',"
                  + " writeConcern: {w: 'majority', j: true}}");
      listener.commandStarted(event(buffer));

      BsonDocument index = buffer.getArray("indexes").get(0).asDocument();
      index.put("key", BsonDocument.parse("{b: 1}"));
      index.put("name", new BsonString("b"));
      listener.commandStarted(event(buffer));

      assertThat(listener.violations()).isEmpty();
    }

    @Test
    void areAtMostSixtyFourWithTheOneOnTheId() {
      create(indexes(63));
      assertThat(listener.violations()).isEmpty();

      create("{key: {z: 1}, name: 'z'}");
      assertThat(listener.violations()).singleElement().asString().contains("more than 64 indexes");
    }

    private String indexes(int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> "{key: {f" + i + ": 1}, name: 'f" + i + "'}")
          .collect(Collectors.joining(","));
    }

    private void create(String indexes) {
      send("{createIndexes: 'questions', indexes: [" + indexes + "]" + MAJORITY + "}");
    }
  }

  @Test
  void aRuleThatCannotReadACommandIsAViolationToo() {
    send("{createIndexes: 'questions', indexes: [{name: 'a'}]" + MAJORITY + "}");

    assertThat(listener.violations())
        .anyMatch(found -> found.contains("could not read the command"));
  }

  @Test
  void namesTheCommandAndItsPlace() {
    send("{distinct: 'view', key: 'minister'}");

    assertThatThrownBy(listener::assertNoViolations)
        .hasMessageContaining("story.view")
        .hasMessageContaining("\"minister\"");
    assertThat(listener.commandsSeen()).containsExactly("distinct");
  }

  private void send(String command) {
    listener.commandStarted(event(command));
  }

  private static CommandStartedEvent event(String command) {
    return event(BsonDocument.parse(command));
  }

  private static CommandStartedEvent event(BsonDocument command) {
    ConnectionDescription connection =
        new ConnectionDescription(new ServerId(new ClusterId(), new ServerAddress("127.0.0.1")));
    return new CommandStartedEvent(null, 1, 1, connection, "story", command.getFirstKey(), command);
  }
}

package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.server.QueryException;

class QueryShapesTest {

  private static final QueryException WORDS =
      QueryException.lookedAt("question", "text", "words anywhere (q)");
  private static final QueryException NUMBERS =
      QueryException.few("question", "addressings.number", "some tens");

  private final QueryShapes shapes = new QueryShapes(List.of(WORDS, NUMBERS));

  @BeforeEach
  void indexesAreMade() {
    send(
        """
        {createIndexes: 'question', indexes: [
          {key: {pending: 1}, name: 'pending', unique: true, sparse: true},
          {key: {status: 1, asker: 1, filedOn: -1, id: 1, dueOn: 1}, name: 'list'},
          {key: {filedOn: -1, id: 1}, name: 'newest'},
          {key: {'addressings.to': 1, 'addressings.number': 1}, name: 'addressings'},
          {key: {'addressings.number': 1}, name: 'numbers'}]}
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'question', filter: {_id: 'q'}}",
        "{find: 'question', filter: {_id: {$in: ['q', 'r']}, version: 3, invented: {$ne: 1}}}",
        "{find: 'question', filter: {_id: {$gt: 'q'}}, sort: {_id: 1}}",
        "{find: 'question', filter: {}, sort: {_id: 1}}",
        "{find: 'question', filter: {}, sort: {filedOn: -1, id: 1}}",
        "{find: 'question', filter: {}, sort: {filedOn: 1, id: -1}}",
        "{find: 'question', filter: {filedOn: {$gte: '2020'}}, sort: {filedOn: -1}}",
        "{find: 'question', filter: {asker: 'a', status: 'FILED'}, sort: {filedOn: -1, id: 1}}",
        "{find: 'question', filter: {$and: [{status: {$in: ['FILED']}}, {asker: {$eq: 'a'}}]}}",
        "{find: 'question', filter: {asker: 'a', status: 'F', dueOn: {$lt: '2020'}}, sort: {filedOn: -1, id: 1}}",
        "{find: 'question', filter: {status: 'FILED'}}",
        "{find: 'question', filter: {pending: {$regex: '^'}}}",
        "{find: 'question', filter: {pending: {$regularExpression: {pattern: '^', options: ''}}}}",
        "{find: 'question', filter: {addressings: {$elemMatch: {to: 'beke', number: 92}}}}",
        "{aggregate: 'question', pipeline: [{$match: {}}, {$group: {_id: 1, n: {$sum: 1}}}]}",
        "{aggregate: 'question', pipeline: [{$match: {status: 'FILED'}}, {$sort: {asker: 1}}, {$group: {_id: '$x'}}, {$sort: {x: 1}}]}",
        "{count: 'question', query: {status: 'FILED', dueOn: {$lt: '2020'}}}",
      })
  void aQueryThatFollowsAnIndexIsServed(String command) {
    send(command);

    assertThatCode(shapes::assertAllServed).doesNotThrowAnyException();
    assertThat(shapes.queriesOn("question")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {find: 'question', filter: {}}                                                   | no index serves: [*]
          {find: 'answer', filter: {}, limit: 10}                                          | no index serves: [*]
          {find: 'question', filter: {asker: 'a'}}                                         | query of question: equality [asker]
          {find: 'answer', filter: {status: 'FILED'}}                                      | equality [status], sort [], range [] is served by no index
          {find: 'question', filter: {status: 'FILED', id: 'q'}}                           | equality [id, status]
          {find: 'question', filter: {}, sort: {filedOn: -1, id: -1}}                      | sort [-filedOn, -id]
          {find: 'question', filter: {}, sort: {id: 1, filedOn: -1}}                       | sort [id, -filedOn]
          {find: 'question', filter: {status: 'FILED'}, sort: {filedOn: -1, id: 1}}        | equality [status], sort [-filedOn, id]
          {find: 'question', filter: {dueOn: {$lt: '2020'}}}                               | range [dueOn]
          {find: 'question', filter: {id: {$gt: 'q'}}}                                     | range [id]
          {find: 'question', filter: {status: 'F', asker: 'a', x: {$lt: 1}}}               | range [x]
          {count: 'question', query: {asker: 'a'}}                                         | count of question: equality [asker]
          {aggregate: 'question', pipeline: [{$match: {asker: 'a'}}, {$group: {_id: 1}}]}  | count of question
          {aggregate: 'question', pipeline: [{$match: {status: 'F'}}, {$sort: {x: 1}}]}    | sort [x]
          {find: 'question', filter: {status: {$ne: 'FILED'}}}                             | no index serves: [status]
          {find: 'question', filter: {status: 'F', $or: [{a: 1}, {b: {$lt: 2}}]}}          | no index serves: [a, b]
          {find: 'question', filter: {$expr: {$gt: ['$a', '$b']}}}                         | no index serves: [$expr]
          {find: 'question', filter: {status: {$exists: true}}}                            | no index serves: [status]
          {find: 'question', filter: {pending: {$regex: '^a.*b'}}}                         | no index serves: [pending]
          {find: 'question', filter: {pending: {$regex: '^a', $options: 'i'}}}             | no index serves: [pending]
          {find: 'question', filter: {pending: {$regex: 'a'}}}                             | no index serves: [pending]
          {find: 'question', filter: {a: {$elemMatch: {$gt: 1}}}}                          | no index serves: [a]
          {find: 'question', filter: {a: {$not: {$elemMatch: {b: 1}}}}}                    | no index serves: [a]
          """)
  void aQueryThatNoIndexServesIsNamed(String command, String complaint) {
    send(command);

    assertThatThrownBy(shapes::assertAllServed)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(complaint)
        .hasMessageContaining("as in " + BsonDocument.parse(command).toJson());
  }

  @Nested
  class AnException {

    @Test
    void allowsItsConditionAndNothingBesideIt() {
      send("{find: 'question', filter: {text: {$regex: 'x', $options: 'i'}}}");
      send("{find: 'question', filter: {$or: [{text: {$regex: 'x'}}]}, sort: {filedOn: -1}}");
      assertThat(shapes.unserved()).isEmpty();

      send("{find: 'question', filter: {text: {$regex: 'x'}}, sort: {invented: 1}}");
      send("{find: 'question', filter: {text: {$regex: 'x'}, title: {$regex: 'x'}}}");
      assertThat(shapes.unserved()).hasSize(2);
    }

    @Test
    void forAFieldThatFindsFewAllowsAnythingBesideItWhileAnIndexBeginsWithIt() {
      send("{find: 'question', filter: {'addressings.number': 92, x: 1}, sort: {y: 1}}");
      assertThat(shapes.unserved()).isEmpty();

      send("{find: 'question', filter: {x: 1}, sort: {y: 1}}");
      assertThat(shapes.unserved()).hasSize(1);
    }

    @Test
    void isForItsCollectionOnly() {
      send("{find: 'answer', filter: {text: {$regex: 'x'}}}");

      assertThat(shapes.unserved()).hasSize(1);
    }

    @Test
    void thatNoQueryNeedsIsNeedless() {
      assertThat(shapes.needlessExceptions("question")).containsExactly(WORDS, NUMBERS);
      assertThat(shapes.needlessExceptions("answer")).isEmpty();

      send("{find: 'question', filter: {'addressings.number': 92}}");
      send("{find: 'question', filter: {text: {$regex: 'x'}}}");
      assertThat(shapes.needlessExceptions("question")).containsExactly(NUMBERS);

      send("{find: 'question', filter: {'addressings.number': 92}, sort: {y: 1}}");
      assertThat(shapes.needlessExceptions("question")).isEmpty();
    }
  }

  @Test
  void anIndexServesItsOwnDatabaseOnly() {
    send("other", "{find: 'question', filter: {status: 'FILED'}}");

    assertThat(shapes.unserved()).hasSize(1);
  }

  @Test
  void anIndexMadeAfterTheQueryServesItToo() {
    send("{find: 'question', filter: {invented: 1}}");
    send("{createIndexes: 'question', indexes: [{key: {invented: 1}, name: 'late'}]}");

    assertThatCode(shapes::assertAllServed).doesNotThrowAnyException();
  }

  @Test
  void aQueryThatCannotBeReadDoesNotPass() {
    send("{find: 'question', filter: {$and: 1}}");

    assertThat(shapes.unserved())
        .singleElement()
        .asString()
        .startsWith("a query that could not be read");
  }

  @Test
  void writesAreNoQueries() {
    send("{insert: 'question', documents: [{_id: 'q'}]}");

    assertThat(shapes.queriesOn("question")).isEmpty();
  }

  private void send(String command) {
    send("test", command);
  }

  private void send(String database, String command) {
    BsonDocument document = BsonDocument.parse(command);
    shapes.commandStarted(
        new CommandStartedEvent(
            null,
            1,
            1,
            new ConnectionDescription(new ServerId(new ClusterId(), new ServerAddress())),
            database,
            document.getFirstKey(),
            document));
  }
}

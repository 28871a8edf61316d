package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/** A failure that time mends must never look like one of the message, or it would be parked. */
class MongoCallsTest {

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 89, 133, 134, 202, 262, 9001, 11601})
  void a_read_that_a_server_could_not_serve_just_now_leaves_its_outcome_in_doubt(int code) {
    assertThatThrownBy(() -> failing(answer(code))).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void so_does_a_write_that_the_server_calls_repeatable() {
    MongoCommandException write = answer(4711);
    write.addLabel("RetryableWriteError");

    assertThatThrownBy(() -> failing(write)).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void so_does_no_answer_at_all() {
    assertThatThrownBy(() -> failing(new MongoTimeoutException("no server")))
        .isInstanceOf(StoreUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 40, 72, 323})
  void what_the_server_refuses_for_good_is_passed_on(int code) {
    assertThatThrownBy(() -> failing(answer(code))).isInstanceOf(MongoCommandException.class);
  }

  private static void failing(MongoException failure) {
    MongoCalls.of(
        "find",
        () -> {
          throw failure;
        });
  }

  private static MongoCommandException answer(int code) {
    return new MongoCommandException(
        new BsonDocument("ok", new BsonInt32(0))
            .append("code", new BsonInt32(code))
            .append("errmsg", new BsonString("as told")),
        new ServerAddress());
  }
}

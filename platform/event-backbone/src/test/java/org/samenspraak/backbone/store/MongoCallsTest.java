package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.dispatch.MongoParkedStore;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.time.MongoStoryMoment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A failure that time mends must never look like one of the message, or it would be parked. */
class MongoCallsTest {

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 89, 133, 134, 202, 262, 9001, 11601})
  void a_read_that_a_server_could_not_serve_just_now_leaves_its_outcome_in_doubt(int code) {
    failing(answer(code), true);
  }

  @Test
  void so_does_a_write_that_the_server_calls_repeatable() {
    MongoCommandException write = answer(4711);
    write.addLabel("RetryableWriteError");

    failing(write, true);
  }

  @Test
  void so_does_no_answer_at_all() {
    failing(new MongoTimeoutException("no server"), true);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 40, 72, 323})
  void what_the_server_refuses_for_good_is_passed_on(int code) {
    failing(answer(code), false);
  }

  /** Through the aggregate's atom, which is the driver's, and all that goes by the template. */
  private static void failing(MongoException failure, boolean away) {
    MongoTemplate mongo = Stores.template(failingClient(failure), "failing");
    DocumentStore documents = new MongoDocumentStore(mongo.getDb(), Kind.of(Dossier.class));
    ViewStore views = new MongoViewStore(mongo, new StateMapper(), new LocalTurns());
    ParkedStore parked = new MongoParkedStore(mongo);
    Change change = new Change(1, 0, 1, null, List.of(), "k", null, null);
    Stream.<ThrowingCallable>of(
            () -> documents.find("d"),
            () -> documents.update("d", 1, change),
            () -> views.find("v", "k", String.class),
            () -> views.apply("v", "k", String.class, "s", 1, _ -> "text"),
            () -> parked.find("p"),
            () -> parked.settled("p"),
            parked::waiting,
            () -> new MongoAggregateQueries(mongo, new StateMapper()).all(Dossier.class),
            () -> new MongoStoryMoment(mongo).read())
        .forEach(call ->
            assertThatThrownBy(call)
                .satisfies(
                    thrown -> assertThat(thrown instanceof StoreUnavailable).isEqualTo(away)));
  }

  /** Whatever is asked of one of its collections fails. */
  private static MongoClient failingClient(MongoException failure) {
    MongoCollection<?> collection =
        faked(
            MongoCollection.class,
            (self, method) -> {
              if (method.startsWith("with")) {
                return self;
              }
              throw failure;
            });
    MongoDatabase database =
        faked(
            MongoDatabase.class,
            (self, method) -> method.equals("getCollection") ? collection : self);
    return faked(MongoClient.class, (_, _) -> database);
  }

  private static <T> T faked(Class<T> type, BiFunction<Object, String, Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, _) -> answer.apply(self, method.getName())));
  }

  private static MongoCommandException answer(int code) {
    return new MongoCommandException(
        new BsonDocument("ok", new BsonInt32(0))
            .append("code", new BsonInt32(code))
            .append("errmsg", new BsonString("as told")),
        new ServerAddress());
  }
}

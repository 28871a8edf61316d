package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.MongoCalls;
import org.samenspraak.backbone.store.StoreContractTable;
import org.samenspraak.backbone.store.Stores;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoParkedStoreTest extends ParkedStoreContract {
  @Parameter Body body;

  @Override
  ParkedStore fresh() {
    return Stores.notedParked(body);
  }

  /** Between any two finds, as another instance would whose replay has come that far. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void misses_none_that_another_instance_finds_a_cause_for_meanwhile(int finds) {
    MongoTemplate mongo = Stores.freshTemplate(body);
    ParkedStore other = new MongoParkedStore(mongo);
    Parked behind = ParkedStoreContract.parked("tell", 8, Why.BEHIND, Instant.EPOCH);
    other.insertIfAbsent(behind);
    Parked.Try refused = new Parked.Try(Why.REFUSED, "no", 1, null);
    AfterFinds then = new AfterFinds(finds, () -> other.tried(behind.id(), refused));

    try (MongoClient client = Stores.client(body, then)) {
      ParkedStore store = new MongoParkedStore(Stores.template(client, mongo.getDb().getName()));

      assertThat(store.lane(behind.message().lane()))
          .contains(new ParkedStore.Place(behind.id(), "tell", true, true));
    }
    assertThat(other.find(behind.id())).map(one -> one.last().why()).contains(Why.REFUSED);
  }

  /** What an older program parked is read, and it reads what this one parks. */
  @Test
  void the_stored_form_is_that_of_every_release_before() {
    MongoTemplate mongo = Stores.freshTemplate(body);
    Instant since = Instant.parse("2020-11-20T10:00:00Z");
    Incoming message =
        new Incoming("questions", 3, 8, null, Map.of("ce_id", "question/a/1"), new byte[] {1});
    Parked waiting =
        new Parked("p", "tell", message, since, new Parked.Try(Why.NOT_YET, "r", 1, since), null);
    ParkedStore store = new MongoParkedStore(mongo);
    store.insertIfAbsent(waiting);
    Document stored =
        new Document("_id", "p")
            .append("lane", "questions|3@8")
            .append("group", "tell")
            .append("topic", "questions")
            .append("partition", 3)
            .append("offset", 8L)
            .append("key", null)
            .append(
                "headers", List.of(new Document("name", "ce_id").append("value", "question/a/1")))
            .append("data", new Binary(new byte[] {1}))
            .append("since", Date.from(since))
            .append("waiting", true)
            .append("open", true)
            .append("why", "NOT_YET")
            .append("reason", "r")
            .append("refusal", null)
            .append("tries", 1)
            .append("next", Date.from(since));
    MongoCollection<Document> parked = MongoCalls.collection(mongo.getDb(), "parked");
    assertThat(parked.find().first()).isEqualTo(stored);

    Parked.Refused rule = new Parked.Refused("too-late", Map.of("a.b", "1"));
    store.tried("p", new Parked.Try(Why.REFUSED, "no", rule, 2, null));
    store.discard("p", new Parked.Discard("clerk", since, false));
    stored
        .append("why", "REFUSED")
        .append("reason", "no")
        .append(
            "refusal",
            new Document("type", "too-late")
                .append("values", List.of(new Document("name", "a.b").append("value", "1"))))
        .append("tries", 2)
        .append("next", null)
        .append("waiting", false)
        .append("discardedBy", "clerk")
        .append("discardedAt", Date.from(since));
    assertThat(parked.find().first()).isEqualTo(stored);
    assertThat(store.find("p")).map(Parked::last).map(Parked.Try::refusal).contains(rule);
  }

  private static final class AfterFinds implements CommandListener {
    private final Runnable then;
    private int left;

    AfterFinds(int finds, Runnable then) {
      this.left = finds;
      this.then = then;
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
      if (event.getCommandName().equals("find") && --left == 0) {
        then.run();
      }
    }
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}

package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.StoreContractTable;
import org.samenspraak.backbone.store.Stores;

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
    MongoDatabase database = Stores.freshDatabase(body);
    ParkedStore other = new MongoParkedStore(database);
    Parked behind = ParkedStoreContract.parked("tell", 8, Why.BEHIND, Instant.EPOCH);
    other.insertIfAbsent(behind);
    Parked.Try refused = new Parked.Try(Why.REFUSED, "no", 1, null);
    AfterFinds then = new AfterFinds(finds, () -> other.tried(behind.id(), refused, false));

    try (MongoClient client = Stores.client(body, then)) {
      ParkedStore store = new MongoParkedStore(client.getDatabase(database.getName()));

      assertThat(store.lane(behind.message().lane()))
          .contains(new ParkedStore.Place(behind.id(), "tell", true, true));
    }
    assertThat(other.find(behind.id())).map(one -> one.last().why()).contains(Why.REFUSED);
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

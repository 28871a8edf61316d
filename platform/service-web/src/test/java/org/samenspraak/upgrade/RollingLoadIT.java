package org.samenspraak.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.upgrade.RunningParcels.AFTER;
import static org.samenspraak.upgrade.RunningParcels.BEFORE;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestStore;

/** Two instances are upgraded one after the other while clients go on. */
@Tag("ordeal")
class RollingLoadIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final String database = TestStore.shared().uri("parcels");

  @Test
  void what_was_acknowledged_during_the_upgrade_is_there_once_with_each_of_its_effects() {
    RunningParcels first = RunningParcels.start(BEFORE, database);
    RunningParcels second = RunningParcels.start(BEFORE, database);
    try (Clients clients = new Clients(first, second)) {
      clients.start();
      await().atMost(PATIENCE).until(() -> clients.acknowledged() >= 100);

      RunningParcels firstUpgraded = upgrade(first, clients);
      await().atMost(PATIENCE).until(() -> clients.refusedForNewerShape() > 0);
      await().atMost(PATIENCE).until(() -> hasMetTheNewVersion(second));
      RunningParcels secondUpgraded = upgrade(second, clients);
      long before = clients.acknowledged();
      await().atMost(PATIENCE).until(() -> clients.acknowledged() >= before + 100);
      clients.stopAndAwaitAnswers();
      System.out.printf(
          "acknowledged: %d, refused by an old instance: %d%n",
          clients.acknowledged(), clients.refusedForNewerShape());

      try (firstUpgraded;
          secondUpgraded) {
        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> {
              secondUpgraded.replayAll();
              assertThat(secondUpgraded.parked()).isEmpty();
              clients.parcels().forEach(id -> everyEffectIsThereOnce(secondUpgraded, id));
            });
        Set<String> done = new TreeSet<>();
        clients.parcels().forEach(id -> done.addAll(doneWith(secondUpgraded, id)));
        assertThat(done).isEqualTo(new TreeSet<>(clients.acknowledgedNames()));
        clients.parcels().forEach(id -> nothingWasDroppedByAnOldWriter(secondUpgraded, id));
      }
    }
  }

  /** As a careless balancer does: requests still come while the instance stops. */
  private RunningParcels upgrade(RunningParcels old, Clients clients) {
    old.stop();
    clients.leave(old);
    RunningParcels upgraded = RunningParcels.start(AFTER, database);
    clients.join(upgraded);
    return upgraded;
  }

  /** It parked an event that it cannot read, or left one for what it may not write. */
  private static boolean hasMetTheNewVersion(RunningParcels old) {
    return old.unfinishedPolls() > 0
        || old.parked().stream()
            .anyMatch(one -> one.path("why").asString().equals("UNKNOWN_VERSION"));
  }

  private static List<String> doneWith(RunningParcels any, String id) {
    return RunningParcels.listIn(any.stored("parcel", id), "done");
  }

  private static void everyEffectIsThereOnce(RunningParcels any, String id) {
    List<String> done = doneWith(any, id);
    assertThat(done).doesNotHaveDuplicates();
    assertThat(any.label(id)).containsExactlyElementsOf(done);
    assertThat(any.times(id)).isEqualTo(done.size());
    Document parcel = any.stored("parcel", id);
    assertThat(parcel.getList("outbox", Document.class)).isEmpty();
    assertThat(parcel.getLong("sequence")).isEqualTo(done.size());
  }

  /** Each change by the new version raised an event that only it can raise. */
  private static void nothingWasDroppedByAnOldWriter(RunningParcels any, String id) {
    long byNew = 0;
    long last = any.stored("parcel", id).getLong("sequence");
    for (long sequence = 1; sequence <= last; sequence++) {
      Document sent = any.stored("parcel_history", "parcel/" + id + "/" + sequence);
      assertThat(sent).as("parcel/%s/%s", id, sequence).isNotEmpty();
      String type = sent.get("ce", Document.class).getString("type");
      byNew += type.equals("parcel.packed.v2") ? 1 : 0;
    }
    assertThat(any.stored("parcel", id).get("state", Document.class).get("doneByThisVersion", 0))
        .isEqualTo((int) byNew);
  }
}

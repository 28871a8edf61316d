package org.samenspraak.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.upgrade.RunningParcels.AFTER;
import static org.samenspraak.upgrade.RunningParcels.BEFORE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.JsonNode;

/** What one version of a service meets of the other. */
@Tag("ordeal")
class UpgradeIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String database = TestStore.shared().uri("parcels");

  @Test
  void each_version_reads_the_events_of_the_other_that_lack_a_field_or_have_one_more() {
    String byOld = fresh("oud");
    String byNew = fresh("nieuw");
    try (RunningParcels old = RunningParcels.start(BEFORE, database);
        RunningParcels young = RunningParcels.nextDoor(AFTER, TestStore.shared().uri("parcels"))) {
      old.does(byOld, "stamps", "zegel-1");
      young.does(byNew, "stamps", "zegel-2");

      for (RunningParcels reader : List.of(old, young)) {
        labelHolds(reader, byOld, "zegel-1");
        labelHolds(reader, byNew, "zegel-2");
        assertThat(parkedOf(reader, byOld, byNew)).isEmpty();
      }
      assertThat(offices(young, byNew)).containsExactly("Brussel");
      assertThat(offices(young, byOld)).isEmpty();
      assertThat(old.stored("label", byNew).get("state").toString()).doesNotContain("Brussel");
    }
  }

  @Test
  void the_new_version_reads_the_old_version_of_an_event_as_the_new_one_and_the_new_one_itself() {
    String id = fresh("beide");
    try (RunningParcels old = RunningParcels.nextDoor(BEFORE, TestStore.shared().uri("parcels"))) {
      old.does(id, "things", "boek");
      labelHolds(old, id, "boek");
    }
    try (RunningParcels young = RunningParcels.start(AFTER, database)) {
      labelHolds(young, id, "boek");
      String other = fresh("nieuw");
      young.does(other, "things", "pen");

      labelHolds(young, other, "pen");
      assertThat(parkedOf(young, id, other)).isEmpty();
      assertThat(young.stored("parcel_history", "parcel/" + other + "/1").toString())
          .contains("parcel.packed.v2");
    }
  }

  @Test
  void an_old_reader_parks_a_version_it_does_not_know_and_the_upgraded_one_takes_it_in_order() {
    String id = fresh("vreemd");
    String other = fresh("gewoon");
    try (RunningParcels old = RunningParcels.start(BEFORE, database)) {
      try (RunningParcels writer =
          RunningParcels.nextDoor(AFTER, TestStore.shared().uri("parcels"))) {
        writer.does(id, "stamps", "een");
        writer.does(id, "things", "twee");
        writer.does(id, "stamps", "drie");
        writer.does(id, "things", "vier");
        writer.does(other, "stamps", "ander");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(parkedOf(old, id)).hasSize(3));
      }
      List<JsonNode> parked = parkedOf(old, id);
      assertThat(parked)
          .extracting(one -> one.path("eventId").asString())
          .containsExactlyInAnyOrder(
              "parcel/" + id + "/2", "parcel/" + id + "/3", "parcel/" + id + "/4");
      assertThat(parked).extracting(one -> one.path("group").asString()).containsOnly("intake");
      JsonNode head = find(parked, "parcel/" + id + "/2");
      assertThat(head.path("why").asString()).isEqualTo("UNKNOWN_VERSION");
      assertThat(head.path("reason").asString()).isEqualTo("parcel.packed.v2");
      assertThat(find(parked, "parcel/" + id + "/3").path("why").asString()).isEqualTo("BEHIND");
      labelHolds(old, other, "ander");
      labelHolds(old, id, "een");
      old.replayAll();
      assertThat(parkedOf(old, id)).hasSize(3);
      assertThat(old.label(id)).containsExactly("een");
    }
    try (RunningParcels young = RunningParcels.start(AFTER, database)) {
      young.replayAll();

      labelHolds(young, id, "een", "twee", "drie", "vier");
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(young.parked()).isEmpty());
      assertThat(young.times(id)).isEqualTo(4);
      assertThat(young.label(other)).containsExactly("ander");
    }
  }

  @Test
  void an_old_writer_refuses_a_request_for_what_the_new_version_wrote_which_does_it() {
    String id = fresh("gevormd");
    try (RunningParcels old = RunningParcels.start(BEFORE, database);
        RunningParcels young = RunningParcels.start(AFTER, database)) {
      old.does(id, "stamps", "een");
      young.does(id, "stamps", "twee");

      Reply refused = old.put(id, "stamps", "drie");

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.contentType()).isEqualTo("application/problem+json");
      assertThat(refused.header("Retry-After")).isNotEmpty();
      assertThat(refused.body()).contains("urn:samenspraak:problem:newer-shape");
      assertThat(young.put(id, "stamps", "drie").status()).isEqualTo(200);
      labelHolds(young, id, "een", "twee", "drie");
      assertThat(young.stored("parcel", id).get("state").toString())
          .contains("doneByThisVersion=2");
    }
  }

  @Test
  void an_old_reader_leaves_an_event_for_what_the_new_version_wrote_until_it_is_upgraded() {
    try (RunningParcels old = RunningParcels.start(BEFORE, database)) {
      String id;
      try (RunningParcels young = RunningParcels.start(AFTER, database)) {
        id = writtenByTheOldAndLabelledByTheNew(old, young);
      }
      double before = old.unfinishedPolls();

      old.does(id, "stamps", "twee");

      await().atMost(PATIENCE).until(() -> old.unfinishedPolls() >= before + 2);
      assertThat(old.parked()).isEmpty();
      assertThat(old.label(id)).containsExactly("een");
      try (RunningParcels young = RunningParcels.start(AFTER, database)) {
        old.stop();
        labelHolds(young, id, "een", "twee");
        assertThat(young.stored("label", id).get("shape", 0)).isEqualTo(2);
        assertThat(young.parked()).isEmpty();
      }
    }
  }

  /** Which of the two gets an event depends on its partition: tries until it is the new one. */
  private static String writtenByTheOldAndLabelledByTheNew(
      RunningParcels old, RunningParcels young) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> {
              String id = fresh("gevormd");
              old.does(id, "stamps", "een");
              labelHolds(young, id, "een");
              return id;
            },
            id -> young.stored("label", id).get("shape", 0) == 2);
  }

  private static List<String> offices(RunningParcels reader, String id) {
    return RunningParcels.listIn(reader.stored("label", id), "offices");
  }

  private static void labelHolds(RunningParcels reader, String id, String... notes) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(reader.label(id)).containsExactly(notes));
  }

  private static List<JsonNode> parkedOf(RunningParcels reader, String... keys) {
    return reader.parked().stream()
        .filter(one -> List.of(keys).contains(one.path("key").asString("")))
        .toList();
  }

  private static JsonNode find(List<JsonNode> parked, String eventId) {
    return parked.stream()
        .filter(one -> eventId.equals(one.path("eventId").asString("")))
        .findFirst()
        .orElseThrow();
  }

  private static String fresh(String name) {
    return TestBroker.uniqueName(name);
  }
}

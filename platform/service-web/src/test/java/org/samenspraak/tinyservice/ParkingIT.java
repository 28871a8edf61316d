package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.login.TestIssuer;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.tinyservice.Weather.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Messages that cannot be handled, through a real broker and a store, and what an operator does
 * about them.
 */
class ParkingIT {
  /** With a pseudonym. */
  private static final String OPERATOR = "operator [\\w-]{22}";

  private static RunningTiny tiny;

  @BeforeAll
  static void start() {
    tiny = RunningTiny.start();
  }

  @AfterAll
  static void stop() {
    tiny.close();
  }

  @Nested
  class AMessageThatARuleRefuses {

    @Test
    void is_parked_with_its_reason_and_position_and_holds_up_only_its_own_key() {
      tiny.bean(Weather.class).set("stout", Kind.REFUSING);
      RawTopic.written("p1", 1, "braaf");
      RawTopic.written("p1", 2, "stout");
      RawTopic.written("p1", 3, "later");
      RawTopic.written("p1-ander", 1, "ander");

      JsonNode parked = parked("note/p1/2");
      assertThat(parked.path("why").asString()).isEqualTo("REFUSED");
      assertThat(parked.path("reason").asString()).startsWith("not-in-ledger");
      assertThat(parked.path("refusal").path("type").asString()).isEqualTo("not-in-ledger");
      assertThat(parked.path("topic").asString()).isEqualTo(RawTopic.NOTES);
      assertThat(RawTopic.read(RawTopic.NOTES))
          .filteredOn(record -> "p1".equals(record.key()) && record.value().contains("stout"))
          .singleElement()
          .satisfies(record -> {
            assertThat(parked.path("partition").asInt(-1)).isEqualTo(record.partition());
            assertThat(parked.path("offset").asLong(-1)).isEqualTo(record.offset());
          });
      assertThat(parked.path("group").asString()).isEqualTo("WhenWrittenEnterInLedger");
      assertThat(parked("note/p1/3").path("why").asString()).isEqualTo("BEHIND");
      ledgerHolds("p1-ander", "ander");
      ledgerHolds("p1", "braaf");
    }

    @Test
    void has_its_effect_when_it_is_replayed_and_those_behind_it_follow_in_order() {
      tiny.bean(Weather.class).set("nat", Kind.REFUSING);
      RawTopic.written("p2", 1, "nat");
      RawTopic.written("p2", 2, "droog");
      RawTopic.written("p2", 3, "droger");
      String id = parked("note/p2/1").path("id").asString();
      parked("note/p2/3");
      tiny.bean(Weather.class).set("nat", Kind.FAIR);

      JsonNode replayed = act(id, "replay");

      assertThat(replayed.path("handled").asInt()).isEqualTo(3);
      assertThat(replayed.path("waiting").asBoolean()).isFalse();
      assertThat(tiny.ledger("p2")).containsExactly("nat", "droog", "droger");
      assertThat(tiny.asOperator().get("/parked/" + id).status()).isEqualTo(404);
      RawTopic.written("p2", 4, "vers");
      ledgerHolds("p2", "nat", "droog", "droger", "vers");
    }

    @Test
    void stays_discarded_when_its_duplicate_comes_and_those_behind_it_go_on() {
      RawTopic.written("p3", 1, "eerst");
      ledgerHolds("p3", "eerst");
      tiny.bean(Weather.class).set("fout", Kind.REFUSING);
      RawTopic.written("p3", 2, "fout");
      RawTopic.written("p3", 3, "goed");
      parked("note/p3/3");
      String id = parked("note/p3/2").path("id").asString();
      JsonNode discarded = act(id, "discard", "operator");
      tiny.bean(Weather.class).set("fout", Kind.FAIR);

      RawTopic.written("p3", 2, "fout");
      RawTopic.written("p3", 4, "einde");

      ledgerHolds("p3", "eerst", "goed", "einde");
      assertThat(discarded.path("discardedBy").asString()).matches(OPERATOR);
      Reply again = tiny.asOperator().post("/parked/" + id + "/discard");
      assertThat(again.status()).isEqualTo(409);
      assertThat(again.json().path("detail").asString()).isEqualTo("Dit bericht is al verworpen.");
    }

    @Test
    void tells_which_operator_discarded_it() {
      List<String> by =
          Stream.of("p20", "p21", "p22")
              .map(subject -> {
                tiny.bean(Weather.class).set(subject, Kind.REFUSING);
                RawTopic.written(subject, 1, subject);
                String id = parked("note/" + subject + "/1").path("id").asString();
                String person = subject.equals("p22") ? "de-ene" : "de-andere";
                String token = TestIssuer.shared().token("operator").claim("sub", person).signed();
                return tiny.management()
                    .with("Authorization", "Bearer " + token)
                    .post("/parked/" + id + "/discard")
                    .at("discardedBy");
              })
              .toList();

      assertThat(by).allMatch(one -> one.matches(OPERATOR));
      assertThat(by.get(0)).isEqualTo(by.get(1)).isNotEqualTo(by.get(2));
    }

    @Test
    void stays_discarded_also_when_its_target_never_came_to_be() {
      tiny.bean(Weather.class).set("nooit", Kind.REFUSING);
      RawTopic.written("p4", 1, "nooit");
      act(parked("note/p4/1").path("id").asString(), "discard");
      tiny.bean(Weather.class).set("nooit", Kind.FAIR);

      RawTopic.written("p4", 1, "nooit");
      RawTopic.written("p4", 2, "wel");

      ledgerHolds("p4", "wel");
    }
  }

  @Nested
  class AMessageThatCannotBeRead {

    @Test
    void is_parked_when_it_is_no_cloud_event_with_what_it_carried() {
      RawTopic.record("p6", Map.of(), "wat is dit");

      JsonNode parked = parkedWithKey("p6");
      assertThat(parked.path("why").asString()).isEqualTo("UNREADABLE");
      assertThat(parked.path("group").asString()).isEqualTo("intake");
      JsonNode whole = tiny.asOperator().get("/parked/" + parked.path("id").asString()).json();
      assertThat(whole.path("data").asString()).isEqualTo("wat is dit");
    }

    @Test
    void is_parked_when_its_payload_does_not_fit_its_name() {
      RawTopic.send("p7", 1, "note.written.v1", "{\"noteId\":");
      RawTopic.send("p7", 2, "note.written.v1", "{\"noteId\":\"p7\"}");

      assertThat(parked("note/p7/1").path("why").asString()).isEqualTo("UNREADABLE");
      assertThat(parked("note/p7/2").path("why").asString()).isEqualTo("BEHIND");
    }

    @Test
    void is_parked_when_its_version_is_not_known_yet_and_later_ones_of_its_key_wait() {
      RawTopic.send("p8", 1, "note.written.v2", "{}");
      RawTopic.written("p8", 2, "achter");

      assertThat(parked("note/p8/1").path("why").asString()).isEqualTo("UNKNOWN_VERSION");
      String behind = parked("note/p8/2").path("id").asString();
      assertThat(tiny.ledger("p8")).isEmpty();

      act(parked("note/p8/1").path("id").asString(), "discard");

      ledgerHolds("p8", "achter");
      assertThat(tiny.asOperator().get("/parked/" + behind).status()).isEqualTo(404);
    }
  }

  @Nested
  class AMessageThatComesTooEarly {

    @Test
    void waits_with_the_later_ones_of_its_key_and_is_tried_again_by_itself() {
      tiny.bean(Weather.class).set("vroeg", Kind.TOO_EARLY);
      RawTopic.written("p9", 1, "vroeg");
      RawTopic.written("p9", 2, "erna");
      assertThat(parked("note/p9/1").path("why").asString()).isEqualTo("NOT_YET");
      parked("note/p9/2");

      tiny.bean(Weather.class).set("vroeg", Kind.FAIR);

      ledgerHolds("p9", "vroeg", "erna");
    }
  }

  @Nested
  class AMessageThatFails {

    @Test
    void is_parked_after_a_few_tries_and_says_when_it_is_tried_again() {
      tiny.bean(Weather.class).set("stuk", Kind.FAILING);
      RawTopic.written("p10", 1, "stuk");

      JsonNode parked = parked("note/p10/1");
      assertThat(parked.path("why").asString()).isEqualTo("FAILED");
      assertThat(parked.path("reason").asString()).contains("a fault in the reaction");
      assertThat(parked.path("nextTry").isNull()).isFalse();
    }
  }

  @Test
  void the_list_is_paged_and_what_is_not_parked_is_not_found() {
    assertThat(tiny.asOperator().get("/parked?size=1").json().path("size").asInt()).isEqualTo(1);
    assertThat(tiny.asOperator().get("/parked?size=1000").status()).isEqualTo(400);
    Reply none = tiny.asOperator().post("/parked/none/replay");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.json().path("type").asString()).isEqualTo("urn:samenspraak:problem:not-parked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /parked", "GET /parked/none", "POST /parked/none/replay"})
  void only_an_operator_who_says_so_reads_replays_or_discards(String what) {
    String[] words = what.split(" ", 2);
    assertProblem(asked(words, null), 401, "not-logged-in");
    assertProblem(asked(words, "clerk"), 403, "operator-only");
    assertProblem(asked(words, "niemand"), 403, "no-role");
    assertThat(asked(words, "operator").status()).isIn(200, 404);
  }

  private static Reply asked(String[] words, @Nullable String actor) {
    Http asking = actor == null ? tiny.management() : tiny.management().as(actor);
    return words[0].equals("GET") ? asking.get(words[1]) : asking.post(words[1]);
  }

  private static void assertProblem(Reply answer, int status, String slug) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:samenspraak:problem:" + slug);
  }

  /** A consumer that is thrown out of its group or fails in a poll comes back by a rebalance. */
  @Test
  void whatever_is_parked_the_group_is_not_rebalanced_and_goes_on() {
    RawTopic.written("g0", 1, "begin");
    ledgerHolds("g0", "begin");
    double before = rebalances();
    tiny.bean(Weather.class).set("geweigerd", Kind.REFUSING);
    tiny.bean(Weather.class).set("kapot", Kind.FAILING);
    RawTopic.record("g1", Map.of(), "wat is dit");
    RawTopic.send("g2", 1, "note.written.v2", "{}");
    RawTopic.written("g3", 1, "geweigerd");
    RawTopic.written("g4", 1, "kapot");
    RawTopic.send("g5", 1, "never.heard.v1", "{}");
    RawTopic.written("g0", 2, "einde");

    parkedWithKey("g1");
    parkedWithKey("g2");
    parkedWithKey("g3");
    parkedWithKey("g4");
    ledgerHolds("g0", "begin", "einde");
    assertThat(rebalances()).isEqualTo(before).isPositive();
  }

  private static double rebalances() {
    return tiny.figure("kafka.consumer.coordinator.rebalance.total");
  }

  private static JsonNode act(String id, String what) {
    return act(id, what, "operator");
  }

  private static JsonNode act(String id, String what, String actor) {
    Reply answer = tiny.management().as(actor).post("/parked/" + id + "/" + what);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode parked(String eventId) {
    return parkedWith("eventId", eventId);
  }

  private static JsonNode parkedWithKey(String key) {
    return parkedWith("key", key);
  }

  private static JsonNode parkedWith(String field, String value) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              JsonNode items = tiny.asOperator().get("/parked?size=200").json();
              return StreamSupport.stream(items.path("items").spliterator(), false)
                  .filter(item -> value.equals(item.path(field).asString("")))
                  .findFirst()
                  .orElse(null);
            },
            java.util.Objects::nonNull);
  }

  private static void ledgerHolds(String id, String... entries) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(tiny.ledger(id)).containsExactly(entries));
  }
}

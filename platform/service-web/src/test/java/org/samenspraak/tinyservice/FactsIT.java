package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.testsupport.service.Wire;

/** Facts on their way through a real broker and a store. */
class FactsIT {
  private static final String LATER = TestBroker.uniqueName("tiny-later-events");
  private static RunningTiny tiny;

  /** One of the topics that it reads is not there, and the service is not to make it. */
  @BeforeAll
  static void start() {
    String read = String.join(",", RawTopic.NOTES, "tiny-ledger-events", LATER);
    tiny =
        RunningTiny.start(
            TestStore.shared().uri("tiny"),
            "--spring.cloud.stream.bindings.facts-in-0.destination=" + read);
  }

  @AfterAll
  static void stop() {
    tiny.close();
  }

  @Test
  void a_fact_has_its_effect_in_the_ledger_and_in_the_view() {
    String id = tiny.write("eerste");
    tiny.rewrite(id, "tweede");

    ledgerHolds(id, "eerste", "tweede");
    assertThat(tiny.get("/api/notes/" + id + "/last").json().path("times").asInt()).isEqualTo(2);
  }

  @Test
  void a_topic_that_is_made_later_is_read_from_its_beginning() {
    ledgerHolds(tiny.write("zonder"), "zonder");
    TestBroker.shared().createTopic(LATER, 2);
    Fact written =
        Fact.of("note.written.v1", "later", 1, "{\"noteId\":\"later\",\"text\":\"laat\"}");
    Wire.shared().publish(written.on(LATER));

    ledgerHolds("later", "laat");
  }

  @Test
  void what_a_stranger_sends_with_plain_headers_is_understood() {
    RawTopic.written("vreemd", 1, "van elders");

    ledgerHolds("vreemd", "van elders");
  }

  @Test
  void a_fact_that_comes_again_has_no_second_effect() {
    RawTopic.written("dubbel", 1, "a");
    RawTopic.written("dubbel", 2, "b");
    RawTopic.written("dubbel", 1, "a");
    RawTopic.written("dubbel", 3, "c");

    ledgerHolds("dubbel", "a", "b", "c");
    assertThat(tiny.get("/api/notes/dubbel/last").json().path("times").asInt()).isEqualTo(3);
  }

  @Test
  void a_name_never_known_is_counted_and_passed_over() {
    double before = neverKnown();
    RawTopic.send("onbekend", 1, "weather.changed.v1", "{}");
    Map<String, String> foreign = Map.of("ce_type", "com.example.other");
    RawTopic.record("onbekend", foreign, "no json at all");
    RawTopic.written("onbekend", 2, "gekend");

    ledgerHolds("onbekend", "gekend");
    assertThat(neverKnown() - before).isEqualTo(2);
  }

  @Test
  void while_the_store_is_away_consumption_pauses_and_nothing_is_parked_or_lost() {
    tiny.bean(Weather.class).set("onweer", Weather.Kind.STORE_AWAY);
    RawTopic.written("weg-ervoor", 1, "ervoor");
    RawTopic.written("weg", 1, "onweer");
    RawTopic.written("weg", 2, "erna");
    await().atMost(Duration.ofSeconds(30)).until(() -> unfinishedPolls() >= 2);
    assertThat(tiny.ledger("weg")).isEmpty();

    tiny.bean(Weather.class).set("onweer", Weather.Kind.FAIR);

    ledgerHolds("weg", "onweer", "erna");
    ledgerHolds("weg-ervoor", "ervoor");
    assertThat(tiny.asOperator().get("/parked").json().path("total").asInt()).isZero();
  }

  @Test
  void events_of_many_keys_all_arrive_each_key_in_its_order() {
    for (int sequence = 1; sequence <= 3; sequence++) {
      for (int key = 0; key < 20; key++) {
        RawTopic.written("veel-" + key, sequence, "tekst " + sequence);
      }
    }

    for (int key = 0; key < 20; key++) {
      ledgerHolds("veel-" + key, "tekst 1", "tekst 2", "tekst 3");
    }
  }

  @Test
  void an_event_carries_the_trace_and_the_actor_of_its_request_through_the_reaction() {
    String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    Http clerk = tiny.asClerk().with("traceparent", trace);
    String id = clerk.post("/api/notes", "{\"text\":\"gevolgd\"}").at("id");
    ledgerHolds(id, "gevolgd");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          List<Seen> entered =
              RawTopic.read("tiny-ledger-events").stream()
                  .filter(record -> id.equals(record.key()))
                  .toList();
          assertThat(entered).hasSize(1);
          assertThat(entered.getFirst().header("traceparent")).isEqualTo(trace);
          assertThat(entered.getFirst().header("ce_actor")).isEqualTo("clerk");
          assertThat(entered.getFirst().header("ce_source")).isEqualTo("/tiny-service");
        });
  }

  private static double neverKnown() {
    return tiny.bean(MeterRegistry.class).counter("samenspraak.dispatch.never.known").count();
  }

  private static double unfinishedPolls() {
    return tiny.bean(MeterRegistry.class).counter("samenspraak.dispatch.polls.unfinished").count();
  }

  private static void ledgerHolds(String id, String... entries) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(tiny.ledger(id)).containsExactly(entries));
  }
}

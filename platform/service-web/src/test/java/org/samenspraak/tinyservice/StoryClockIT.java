package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.service.Reply;

/** The story clock and the deadlines that hang on it. */
class StoryClockIT {
  private static final String STORY = "--samenspraak.clock.story=2020-10-28T09:00";

  @Test
  void a_deadline_comes_when_the_clock_is_set_past_it_and_the_clock_outlives_the_service() {
    String database = TestStore.shared().uri("tiny");
    try (RunningTiny tiny = RunningTiny.start(database, STORY)) {
      String id = writeToBeRecalledOn(tiny, "2020-12-22");
      assertThat(set(tiny, "2020-12-22T05:59").status()).isEqualTo(200);
      assertThat(recalls(id)).isEmpty();

      assertThat(set(tiny, "2020-12-22T06:00").json().path("now").asString())
          .startsWith("2020-12-22T06:00");

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> assertThat(recalls(id)).containsExactly("2020-12-22T05:00:00Z service:tiny"));
      assertThat(set(tiny, "2020-12-21T06:00").status()).isEqualTo(409);
      assertThat(set(tiny, "2020-12-32T06:00").status()).isEqualTo(400);
      cannotBeSetToExtremesOrByAnybody(tiny);
    }
    try (RunningTiny again = RunningTiny.start(database, STORY)) {
      assertThat(again.asOperator().get("/clock").json().path("now").asString())
          .startsWith("2020-12-22T06:00");
    }
  }

  private static void cannotBeSetToExtremesOrByAnybody(RunningTiny tiny) {
    for (String extreme :
        List.of(
            "+999999999-12-31T23:59:59.999999999",
            "-999999999-01-01T00:00:00",
            "+292278995-01-01T00:00:00",
            "9999-12-31T23:59:59",
            "1999-12-31T23:59:59")) {
      Reply refused = set(tiny, extreme);
      assertThat(refused.status()).as(refused.body()).isEqualTo(400);
      assertThat(refused.json().path("field").asString()).isEqualTo("now");
    }
    String body = "{\"now\":\"2021-01-01T00:00\"}";
    assertThat(tiny.management().put("/clock", body).status()).isEqualTo(401);
    assertThat(tiny.management().get("/clock").status()).isEqualTo(401);
  }

  @Test
  void a_deadline_that_is_past_already_comes_at_once() {
    try (RunningTiny tiny = RunningTiny.start(TestStore.shared().uri("tiny"), STORY)) {
      String id = writeToBeRecalledOn(tiny, "2020-10-01");

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(recalls(id)).hasSize(1));
    }
  }

  private static String writeToBeRecalledOn(RunningTiny tiny, String date) {
    String body = "{\"text\":\"herinner\",\"remindOn\":\"" + date + "\"}";
    return tiny.asClerk().post("/api/notes", body).json().path("id").asString();
  }

  private static Reply set(RunningTiny tiny, String moment) {
    return tiny.asOperator().put("/clock", "{\"now\":\"" + moment + "\"}");
  }

  /** The moments, in business time, at which the note was recalled, and by whom. */
  private static List<String> recalls(String id) {
    return RawTopic.read(RawTopic.NOTES).stream()
        .filter(record -> id.equals(record.key()))
        .filter(record -> record.type().contains("recalled"))
        .map(record -> record.time() + " " + record.actor())
        .toList();
  }
}

package org.samenspraak.notification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Seen;

/** What a ministry's own systems read from the ministry's topic. */
class MinistryTopicIT {
  private static final String BEKE = "ministry-wouter-beke-events";
  private static final String DEMIR = "ministry-zuhal-demir-events";

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final String id = UUID.randomUUID().toString();

  private final Fact filed = Fact.sample("question.filed.v1", id, 1);
  private final Fact requested = Fact.sample("coordination.contribution-requested.v1", id, 3);
  private final Fact delivered = Fact.sample("coordination.contribution-delivered.v1", id, 4);
  private final Fact written = Fact.sample("coordination.part-text-written.v1", id, 5);
  private final Fact returned = Fact.sample("coordination.contribution-returned.v1", id, 6);
  private final Fact finalised = Fact.sample("coordination.finalised.v1", id, 7);
  private final Fact[] story = {filed, requested, delivered, written, returned, finalised};

  private List<Seen> awaited(String topic, int count) {
    return await()
        .alias(count + " facts on " + topic)
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions() // the topic may not be there yet
        .until(() -> service.wire().events(topic, id), found -> found.size() >= count);
  }

  private static List<String> ids(List<Seen> records) {
    return records.stream().map(record -> record.header("ce_id")).toList();
  }

  private static List<String> coordinationIds(List<Seen> records) {
    return ids(records).stream().filter(found -> found.startsWith("coordination/")).toList();
  }

  @Test
  void carriesTheOriginalFactsUnchanged() {
    service.wire().publish(story);

    List<Seen> found = awaited(BEKE, 4);

    for (Fact fact : List.of(filed, requested, returned, finalised)) {
      Seen copy =
          found.stream()
              .filter(record -> record.header("ce_id").equals(fact.id()))
              .findFirst()
              .orElseThrow();
      assertThat(copy.key()).isEqualTo(id);
      assertThat(copy.value()).isEqualTo(fact.data());
      assertThat(copy.headers()).isEqualTo(fact.headers());
    }
  }

  @Test
  void carriesOnlyWhatConcernsTheMinistryInTheOrderOfTheFacts() {
    service.wire().publish(story);

    assertThat(coordinationIds(awaited(BEKE, 4)))
        .containsExactly(requested.id(), returned.id(), finalised.id());
    assertThat(coordinationIds(awaited(DEMIR, 3))).containsExactly(delivered.id(), finalised.id());
    assertThat(ids(awaited(DEMIR, 3))).contains(filed.id());
  }

  /** The two ways that docs/events.md offers beside remembering every id. */
  @ParameterizedTest
  @ValueSource(strings = {"ce_source ce_subject", "ce_subject"})
  void losesNothingForWhoSkipsWhatIsNotAboveTheLastSequenceOf(String headers) {
    Fact answered = Fact.sample("question.answer-filed.v1", id, 2);
    Fact published = Fact.sample("question.answer-published.v1", id, 3);
    service.wire().publish(filed, requested, delivered, returned, finalised);
    awaited(BEKE, 4);
    service.wire().publish(answered, published);

    List<Seen> found = awaited(BEKE, 6);

    Map<String, Integer> last = new HashMap<>();
    List<Seen> handled = new ArrayList<>();
    for (Seen record : found) {
      String about =
          Stream.of(headers.split(" ")).map(name -> record.header(name)).collect(joining(" "));
      int sequence = Integer.parseInt(record.header("ce_sequence"));
      if (sequence > last.getOrDefault(about, 0)) {
        last.put(about, sequence);
        handled.add(record);
      }
    }
    assertThat(ids(handled))
        .containsExactlyElementsOf(ids(found).stream().distinct().toList())
        .hasSize(6);
  }

  @Test
  void carriesAFactOnceHoweverOftenItComes() {
    service.wire().publish(story);
    awaited(BEKE, 4);

    service.wire().publish(story);
    service.wire().publish(story);
    Fact cancelled = Fact.sample("coordination.contribution-cancelled.v1", id, 8);
    service.wire().publish(cancelled);

    assertThat(ids(awaited(BEKE, 5))).hasSize(5).doesNotHaveDuplicates();
    assertThat(coordinationIds(awaited(BEKE, 5)).getLast()).isEqualTo(cancelled.id());
  }

  @Test
  void keepsTheOrderOfFactsThatHadToWaitForAnother() {
    service.wire().publish(requested, delivered, returned, finalised);
    service.wire().publish(filed);

    assertThat(coordinationIds(awaited(BEKE, 4)))
        .containsExactly(requested.id(), returned.id(), finalised.id());
  }
}

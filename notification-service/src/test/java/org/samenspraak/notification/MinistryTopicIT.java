package org.samenspraak.notification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.notification.Wire.header;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ministry's own systems read from the ministry's topic. */
class MinistryTopicIT {
  private static final String BEKE = "ministry-wouter-beke-events";
  private static final String DEMIR = "ministry-zuhal-demir-events";

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final String id = UUID.randomUUID().toString();

  private final Fact filed = Fact.of("question.filed.v1", id, 1);
  private final Fact requested = Fact.of("coordination.contribution-requested.v1", id, 3);
  private final Fact delivered = Fact.of("coordination.contribution-delivered.v1", id, 4);
  private final Fact written = Fact.of("coordination.part-text-written.v1", id, 5);
  private final Fact returned = Fact.of("coordination.contribution-returned.v1", id, 6);
  private final Fact finalised = Fact.of("coordination.finalised.v1", id, 7);
  private final Fact[] story = {filed, requested, delivered, written, returned, finalised};

  private List<ConsumerRecord<String, byte[]>> awaited(String topic, int count) {
    return await()
        .alias(count + " facts on " + topic)
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions() // the topic may not be there yet
        .until(() -> service.wire().records(topic, id), found -> found.size() >= count);
  }

  private static List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(record -> header(record, "ce_id")).toList();
  }

  private static List<String> coordinationIds(List<ConsumerRecord<String, byte[]>> records) {
    return ids(records).stream().filter(found -> found.startsWith("coordination/")).toList();
  }

  @Test
  void carriesTheOriginalFactsUnchanged() {
    service.wire().publish(story);

    List<ConsumerRecord<String, byte[]>> found = awaited(BEKE, 4);

    for (Fact fact : List.of(filed, requested, returned, finalised)) {
      ConsumerRecord<String, byte[]> copy =
          found.stream()
              .filter(record -> header(record, "ce_id").equals(fact.envelope().id()))
              .findFirst()
              .orElseThrow();
      assertThat(copy.key()).isEqualTo(id);
      assertThat(copy.value()).isEqualTo(fact.envelope().data());
      assertThat(
              Arrays.stream(copy.headers().toArray())
                  .map(h -> h.key() + "=" + header(copy, h.key())))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(fact.message().headers().toArray())
                  .map(h ->
                      h.key()
                          + "="
                          + new String(h.value(), java.nio.charset.StandardCharsets.UTF_8))
                  .toList());
    }
  }

  @Test
  void carriesOnlyWhatConcernsTheMinistryInTheOrderOfTheFacts() {
    service.wire().publish(story);

    assertThat(coordinationIds(awaited(BEKE, 4)))
        .containsExactly(
            requested.envelope().id(), returned.envelope().id(), finalised.envelope().id());
    assertThat(coordinationIds(awaited(DEMIR, 3)))
        .containsExactly(delivered.envelope().id(), finalised.envelope().id());
    assertThat(ids(awaited(DEMIR, 3))).contains(filed.envelope().id());
  }

  /** The two ways that docs/events.md offers beside remembering every id. */
  @ParameterizedTest
  @ValueSource(strings = {"ce_source ce_subject", "ce_subject"})
  void losesNothingForWhoSkipsWhatIsNotAboveTheLastSequenceOf(String headers) {
    Fact answered = Fact.of("question.answer-filed.v1", id, 2);
    Fact published = Fact.of("question.answer-published.v1", id, 3);
    service.wire().publish(filed, requested, delivered, returned, finalised);
    awaited(BEKE, 4);
    service.wire().publish(answered, published);

    List<ConsumerRecord<String, byte[]>> found = awaited(BEKE, 6);

    Map<String, Integer> last = new HashMap<>();
    List<ConsumerRecord<String, byte[]>> handled = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : found) {
      String about =
          Stream.of(headers.split(" ")).map(name -> header(record, name)).collect(joining(" "));
      int sequence = Integer.parseInt(header(record, "ce_sequence"));
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
    Fact cancelled = Fact.of("coordination.contribution-cancelled.v1", id, 8);
    service.wire().publish(cancelled);

    assertThat(ids(awaited(BEKE, 5))).hasSize(5).doesNotHaveDuplicates();
    assertThat(coordinationIds(awaited(BEKE, 5)).getLast()).isEqualTo(cancelled.envelope().id());
  }

  @Test
  void keepsTheOrderOfFactsThatHadToWaitForAnother() {
    service.wire().publish(requested, delivered, returned, finalised);
    service.wire().publish(filed);

    assertThat(coordinationIds(awaited(BEKE, 4)))
        .containsExactly(
            requested.envelope().id(), returned.envelope().id(), finalised.envelope().id());
  }
}

package org.samenspraak.scenarios;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.MinistryTopic;
import org.samenspraak.standalone.story.StoryFailed;
import org.samenspraak.standalone.story.Teller;
import tools.jackson.databind.JsonNode;

/**
 * The whole JVM, broker and store in it, is killed while contributions come in; the story then goes
 * on.
 */
@Tag("ordeal")
class KilledInTheMiddleStory {

  /** Who is first on the last day of the term, the clock or the coordinator, is left open. */
  private static final String LAST_DAY = "question.conversion-near.v1";

  /** As is who is first when the clock leaps, a reminder or what it would remind of. */
  private static final String REMINDER = "agenda.";

  /** How often which fact is told to whom. */
  private static final Map<String, Long> TOLD =
      Map.ofEntries(
          entry("action.added.v1 to ben-weyts", 1L),
          entry("action.added.v1 to hilde-crevits", 2L),
          entry("action.added.v1 to wouter-beke", 2L),
          entry("action.added.v1 to zuhal-demir", 2L),
          entry("action.status-changed.v1 to wouter-beke", 1L),
          entry("action.status-changed.v1 to zuhal-demir", 1L),
          entry("coordination.agreement-recorded.v1 to wouter-beke", 1L),
          entry("coordination.agreement-recorded.v1 to zuhal-demir", 1L),
          entry("coordination.contribution-accepted.v1 to wouter-beke", 4L),
          entry("coordination.contribution-delivered.v1 to zuhal-demir", 5L),
          entry("coordination.contribution-requested.v1 to wouter-beke", 4L),
          entry("coordination.contribution-returned.v1 to wouter-beke", 1L),
          entry("coordination.coordinator-appointed.v1 to wouter-beke", 1L),
          entry("coordination.coordinator-appointed.v1 to zuhal-demir", 1L),
          entry("coordination.finalised.v1 to wouter-beke", 1L),
          entry("coordination.finalised.v1 to zuhal-demir", 1L),
          entry("coordination.opened.v1 to wouter-beke", 1L),
          entry("coordination.opened.v1 to zuhal-demir", 1L),
          entry("coordination.subject-moved.v1 to zuhal-demir", 2L),
          entry("plan.approved.v1 to zuhal-demir", 1L),
          entry("plan.drafted.v1 to zuhal-demir", 1L),
          entry("question.answer-filed.v1 to asker~adeline-blancquaert", 1L),
          entry("question.answer-filed.v1 to clerk", 1L),
          entry("question.answer-published.v1 to asker~adeline-blancquaert", 2L),
          entry("question.answer-published.v1 to wouter-beke", 2L),
          entry("question.answer-published.v1 to zuhal-demir", 2L));

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedStaysAndTheStoryGoesOnWhereItStopped() throws Exception {
    try (OwnProcess application = new OwnProcess(folder.resolve("data"))) {
      PrintStream killing = whenTold("Teruggestuurd, deelvraag 6", application::kill);
      assertThatThrownBy(() -> story(application, killing).play()).isInstanceOf(StoryFailed.class);

      application.restart();
      FirstStory.Told told = story(application, System.out).play();

      List<String> types = types(application, "question-events", told.questionId());
      assertThat(types)
          .filteredOn(type -> !type.equals(LAST_DAY))
          .containsExactly(
              "question.filed.v1",
              "question.answer-filed.v1",
              "question.answer-published.v1",
              "question.answer-published.v1");
      Api notifications =
          application.addresses().api(application.addresses().notification(), "operator");
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> {
            assertThat(byKind(log(notifications))).isEqualTo(TOLD);
            assertThat(log(notifications))
                .extracting(mail -> mail.path("status").asString())
                .containsOnly("SENT");
          });
      List<JsonNode> log = log(notifications);
      assertThat(log.stream().flatMap(KilledInTheMiddleStory::told))
          .as("each fact once to each whom it concerns")
          .doesNotHaveDuplicates();
      try (var files = Files.list(application.mails())) {
        assertThat(files.filter(mail -> mail.toString().endsWith(".eml")).count())
            .as("each mail once, or twice when its hand-over was in doubt")
            .isBetween((long) log.size(), log.size() + inDoubt(log));
      }
    }
  }

  private FirstStory story(ApplicationUnderTest application, PrintStream out) {
    return new FirstStory(application.addresses(), new Teller(out), folder.resolve("brieven"));
  }

  private static List<JsonNode> log(Api notifications) {
    return notifications
        .get("/api/notifications?size=200")
        .json()
        .path("items")
        .valueStream()
        .toList();
  }

  private static Map<String, Long> byKind(List<JsonNode> log) {
    return log.stream()
        .flatMap(mail ->
            mail.path("told")
                .valueStream()
                .map(fact ->
                    fact.path("type").asString() + " to " + mail.path("recipient").asString()))
        .filter(one -> !one.startsWith(LAST_DAY) && !one.startsWith(REMINDER))
        .collect(groupingBy(one -> one, TreeMap::new, counting()));
  }

  private static long inDoubt(List<JsonNode> log) {
    return log.stream().filter(mail -> mail.path("inDoubt").asBoolean()).count();
  }

  private static Stream<String> told(JsonNode mail) {
    return mail.path("told")
        .valueStream()
        .map(fact -> fact.path("event").asString() + " to " + mail.path("recipient").asString());
  }

  /** First occurrences, as a reader that remembers ids sees them. */
  private static List<String> types(
      ApplicationUnderTest application, String topic, String questionId) {
    return MinistryTopic.read(application.addresses().reader(), topic).stream()
        .filter(seen -> seen.key().equals(questionId))
        .distinct()
        .map(MinistryTopic.Seen::type)
        .toList();
  }

  private static PrintStream whenTold(String phrase, Runnable then) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    return new PrintStream(told, true, StandardCharsets.UTF_8) {
      private boolean done;

      @Override
      public void println(String line) {
        super.println(line);
        System.out.println(line);
        if (!done && told.toString(StandardCharsets.UTF_8).contains(phrase)) {
          done = true;
          then.run();
        }
      }
    };
  }
}

package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final List<String> ASKED_AND_ANSWERED =
      List.of("coordination.contribution-requested.v1", "coordination.finalised.v1");

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
      List<JsonNode> log =
          notifications
              .get("/api/notifications?size=200")
              .json()
              .path("items")
              .valueStream()
              .toList();
      assertThat(log.stream().flatMap(KilledInTheMiddleStory::told))
          .as("each fact once to each whom it concerns")
          .doesNotHaveDuplicates();
      assertThat(log.stream().flatMap(mail -> mail.path("told").valueStream()))
          .extracting(fact -> fact.path("type").asString())
          .filteredOn(ASKED_AND_ANSWERED::contains)
          .as("four requests to one cabinet, the final answer to two")
          .hasSize(4 + 2);
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

package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.MinistryTopic;
import org.samenspraak.standalone.story.StoryFailed;
import org.samenspraak.standalone.story.Teller;

/**
 * The whole JVM, broker and store in it, is killed while contributions come in; the story then goes
 * on.
 */
@Tag("ordeal")
class KilledInTheMiddleStory {

  /** Who is first on the last day of the term, the clock or the coordinator, is left open. */
  private static final String LAST_DAY = "question.conversion-near.v1";

  private static final int CABINETS = 2;
  private static final int MAILS = 17;

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
      int mails = types.contains(LAST_DAY) ? MAILS + CABINETS : MAILS;
      Api notifications =
          application.addresses().api(application.addresses().notification(), "operator");
      assertThat(notifications.get("/api/notifications").json().path("total").asInt())
          .isEqualTo(mails);
      try (var files = Files.list(application.mails())) {
        assertThat(files.filter(mail -> mail.toString().endsWith(".eml")).count())
            .as("each mail once, or twice when its hand-over was in doubt")
            .isBetween((long) mails, mails + inDoubt(notifications));
      }
    }
  }

  private FirstStory story(ApplicationUnderTest application, PrintStream out) {
    return new FirstStory(application.addresses(), new Teller(out), folder.resolve("brieven"));
  }

  private static long inDoubt(Api notifications) {
    long count = 0;
    for (var notification : notifications.get("/api/notifications?size=200").json().path("items")) {
      count += notification.path("inDoubt").asBoolean() ? 1 : 0;
    }
    return count;
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

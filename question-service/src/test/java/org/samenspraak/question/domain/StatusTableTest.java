package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Wish;

/** Every way in which the answers of two ministers and an end can meet, and the status of it. */
class StatusTableTest {
  private static final String HEAD =
      """
      # The status of a question

      It follows from how the question ended, if it did otherwise than by its answers, and from the answers of its addressees; nothing
      else sets it. With one addressee, or more than two, it is the same: FILED while any answer is awaited, PUBLISHED once all are public.
      A provisional answer closes nothing; a supplement or an erratum brings a published question back to ANSWERED until its own embargo
      is over. An addressee who was removed or re-addressed counts no more. Made by `StatusTableTest`, which files every case.

      | first answer | second answer | end | status |
      |---|---|---|---|
      """;

  private static final Path DOCS = Path.of("../docs/status.md");
  private static final Instant BEFORE = brussels(LocalDate.of(2020, 11, 2), 9);
  private static final Instant LATE = brussels(DUE_ON.plusDays(1), 9);

  /** How far the answer of one addressee is. */
  enum Answer {
    NONE("geen"),
    PROVISIONAL("voorlopig"),
    SECRET("ingediend"),
    PUBLIC("openbaar");

    private final String words;

    Answer(String words) {
      this.words = words;
    }
  }

  /** One line of the table; {@code end} is null for none. */
  record Case(Answer demir, Answer beke, @Nullable How end) {

    /** By the rule itself, said a second time. */
    QuestionStatus expected() {
      if (end != null) {
        return QuestionStatus.valueOf(end.name());
      }
      List<Answer> both = List.of(demir, beke);
      if (both.contains(Answer.NONE) || both.contains(Answer.PROVISIONAL)) {
        return QuestionStatus.FILED;
      }
      return both.contains(Answer.SECRET) ? QuestionStatus.ANSWERED : QuestionStatus.PUBLISHED;
    }

    /** An end that comes too late, or too early, is none. */
    boolean isPossible() {
      boolean closed =
          Stream.of(demir, beke).allMatch(a -> a == Answer.SECRET || a == Answer.PUBLIC);
      boolean allPublic = demir == Answer.PUBLIC && beke == Answer.PUBLIC;
      return end == null || (end == How.WITHDRAWN ? !allPublic : !closed);
    }

    private String line() {
      return "| %s | %s | %s | %s |"
          .formatted(
              demir.words,
              beke.words,
              end == null ? "" : end.dutch(),
              isPossible() ? expected().name() : "*kan niet*");
    }
  }

  static Stream<Case> cases() {
    List<@Nullable How> ends = new ArrayList<>(Arrays.asList(How.values()));
    ends.addFirst(null);
    return ends.stream()
        .flatMap(end ->
            Arrays.stream(Answer.values())
                .flatMap(demir ->
                    Arrays.stream(Answer.values()).map(beke -> new Case(demir, beke, end))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_status_follows_from_the_end_and_the_answers(Case one) {
    Question question = Samples.filed();
    // What is public was filed first, so that its embargo is over when the other's is not.
    filed(question, one, Answer.PUBLIC, BEFORE);
    while (question.wakeOn() != null && question.wakeOn().kind().equals("publication")) {
      Wake wake = Objects.requireNonNull(question.wakeOn());
      question.wake(wake, wake.at());
    }
    filed(question, one, Answer.SECRET, LATE);
    filed(question, one, Answer.PROVISIONAL, LATE);
    boolean refused = false;
    if (one.end() != null) {
      try {
        question.end(new Wish(one.end(), End.By.CLERK, "Voorbeeld.", null, null), RULES, LATE);
      } catch (Refusal no) {
        refused = true;
      }
    }

    assertThat(refused).isNotEqualTo(one.isPossible());
    if (one.isPossible()) {
      assertThat(question.status()).isEqualTo(one.expected());
    }
  }

  private static void filed(Question question, Case one, Answer which, Instant at) {
    AnswerKind kind = which == Answer.PROVISIONAL ? AnswerKind.PROVISIONAL : AnswerKind.FINAL;
    if (one.demir() == which) {
      file(question, DEMIR, kind, at);
    }
    if (one.beke() == which) {
      file(question, BEKE, kind, at);
    }
  }

  private static void file(Question question, Minister minister, AnswerKind kind, Instant at) {
    FinalText text =
        new FinalText(minister, kind, "Tekst (voorbeeld).", List.of(), true, Samples.SALT);
    question.fileFromPaper(minister.slug(), text, null, RULES, at);
  }

  @Test
  void the_table_in_the_docs_is_this_one() throws IOException {
    String table = cases().map(Case::line).collect(Collectors.joining("\n", HEAD, "\n"));
    if (System.getProperty("regenerate") != null) {
      Files.writeString(DOCS, table);
    }
    assertThat(Files.readString(DOCS))
        .as("mvn -pl question-service test -Dregenerate")
        .isEqualTo(table);
  }
}

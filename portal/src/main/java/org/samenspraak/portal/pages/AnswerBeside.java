package org.samenspraak.portal.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSeen.Addressing;
import org.samenspraak.portal.remote.QuestionSeen.Answer;
import org.samenspraak.portal.remote.QuestionSeen.Part;

/**
 * An answer as it is read: each part of it beside what was asked.
 *
 * @param title of the minister on the day of sending
 */
public record AnswerBeside(Answer answer, @Nullable String title, List<Pair> parts) {

  /** A part of the question and the answer to it. */
  public record Pair(int number, String asked, String answered) {}

  static AnswerBeside of(Answer answer, QuestionSeen question) {
    Optional<Addressing> addressing =
        question.addressings().stream()
            .filter(a -> a.minister().equals(answer.minister()))
            .findFirst();
    return new AnswerBeside(
        answer,
        addressing.map(Addressing::title).orElse(null),
        answer.parts().stream()
            .map(part -> new Pair(part.number(), asked(question, part.number()), part.text()))
            .toList());
  }

  private static String asked(QuestionSeen question, int number) {
    return question.parts().stream()
        .filter(part -> part.number() == number)
        .findFirst()
        .map(Part::text)
        .orElse("");
  }
}

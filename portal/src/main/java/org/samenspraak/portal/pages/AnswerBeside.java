package org.samenspraak.portal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param last whether no later answer of the same minister is read; the letter is of that one
 */
public record AnswerBeside(Answer answer, @Nullable String title, boolean last, List<Pair> parts) {

  /** A part of the question and the answer to it. */
  public record Pair(int number, String asked, String answered) {}

  /** All of them, as they are read. */
  static List<AnswerBeside> all(List<Answer> answers, QuestionSeen question) {
    Map<String, Answer> latest = new HashMap<>();
    answers.forEach(answer -> latest.put(answer.minister(), answer));
    return answers.stream()
        .map(answer -> of(answer, answer.equals(latest.get(answer.minister())), question))
        .toList();
  }

  private static AnswerBeside of(Answer answer, boolean last, QuestionSeen question) {
    Optional<Addressing> addressing =
        question.addressings().stream()
            .filter(a -> a.minister().equals(answer.minister()))
            .findFirst();
    return new AnswerBeside(
        answer,
        addressing.map(Addressing::title).orElse(null),
        last,
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

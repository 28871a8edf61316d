package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;

/**
 * The question as one minister received it: with a number, a term and an answer of its own.
 *
 * @param addressedTo the mandate at sending, which never changes
 * @param answers in the order of filing; a later one counts, an earlier one is kept
 */
public record Addressing(
    Minister addressedTo, int number, LocalDate sentOn, AnswerTerm term, List<Answer> answers) {

  /** Keeps a copy of the answers. */
  public Addressing {
    answers = List.copyOf(answers);
  }

  static Addressing to(String minister, List<Addressing> among) {
    return among.stream()
        .filter(addressing -> addressing.minister().equals(minister))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                Refusal.Kind.NOT_FOUND,
                "not-addressed",
                "De vraag is niet gesteld aan “" + minister + "”."));
  }

  /** Slug of the minister it was addressed to. */
  public String minister() {
    return addressedTo.slug();
  }

  /** The answer that counts. */
  public Optional<Answer> answer() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
  }

  boolean isAnswered() {
    return !answers.isEmpty();
  }

  boolean has(FinalText text) {
    return answer().filter(answer -> answer.sha256().equals(text.sha256())).isPresent();
  }

  /** Timed against this addressing's own term, whatever the others' terms are. */
  Addressing answered(FinalText text, LocalDate on) {
    List<Answer> longer = new ArrayList<>(answers);
    longer.add(
        new Answer(
            text.kind(),
            on,
            !on.isAfter(term.dueOn()),
            text.minister(),
            text.text(),
            text.parts(),
            text.sha256()));
    return new Addressing(addressedTo, number, sentOn, term, longer);
  }

  QuestionEvent.Addressing announced() {
    return new QuestionEvent.Addressing(
        minister(), number, sentOn, term.dueOn(), term.workingDays(), term.calendar());
  }

  Stream<QuestionEvent.FiledAnswer> announcedAnswer() {
    return answer()
        .map(answer ->
            new QuestionEvent.FiledAnswer(
                minister(),
                number,
                answer.kind().name(),
                answer.filedOn(),
                answer.timely(),
                answer.sha256()))
        .stream();
  }

  Stream<QuestionEvent.PublishedAnswer> publishedAnswer() {
    return answer()
        .map(answer ->
            new QuestionEvent.PublishedAnswer(
                minister(),
                number,
                answer.kind().name(),
                answer.filedOn(),
                answer.timely(),
                answer.text(),
                Answer.published(answer.parts())))
        .stream();
  }
}

package org.samenspraak.question.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.AnswerTerm;
import org.samenspraak.question.domain.Awaited;
import org.samenspraak.question.domain.Round;
import org.samenspraak.workingdays.SkippedDay;
import org.samenspraak.workingdays.TimeLeft;

/**
 * The question as one minister received it.
 *
 * @param minister it was sent to
 * @param heldBy who holds it now
 * @param answer the last one, announced by its hash
 * @param answers all of them, in the order of filing
 * @param answeredOn Brussels date of the first answer after which none was awaited
 * @param awaited why an answer is still awaited from this minister, absent when none is
 * @param workingDaysLeft of the term, absent when no answer is awaited; the day after moves it
 *     without a new version
 * @param late whether the term is over and an answer is awaited
 */
record AddressingView(
    MinisterId minister,
    List<MinisterId> heldBy,
    String name,
    String title,
    int number,
    LocalDate sentOn,
    LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    boolean late,
    TermView term,
    @Nullable AnnouncedAnswer answer,
    List<AnnouncedAnswer> answers,
    @Nullable LocalDate answeredOn,
    @Nullable Awaited awaited) {

  record TermView(int workingDays, String calendar, List<SkippedDay> skipped) {

    static TermView of(AnswerTerm term) {
      return new TermView(term.workingDays(), term.calendar(), term.skipped());
    }
  }

  record AnnouncedAnswer(
      AnswerKind kind,
      LocalDate filedOn,
      boolean timely,
      String sha256,
      Round round,
      LocalDate askerOnlyThrough,
      Instant publicationAt,
      @Nullable Instant publishedAt) {

    static AnnouncedAnswer of(AddressingAnswer answer) {
      return new AnnouncedAnswer(
          answer.kind(),
          answer.filedOn(),
          answer.timely(),
          answer.sha256(),
          answer.round(),
          answer.embargo().askerOnlyThrough(),
          answer.embargo().publicationAt(),
          answer.publishedAt());
    }
  }

  static AddressingView of(Addressing addressing, boolean open, LocalDate today) {
    Optional<TimeLeft> left = addressing.timeLeft(today).filter(_ -> open);
    return new AddressingView(
        addressing.minister(),
        addressing.heldBy(),
        addressing.addressedTo().name(),
        addressing.addressedTo().title(),
        addressing.number(),
        addressing.sentOn(),
        addressing.term().dueOn(),
        left.map(TimeLeft::workingDays).orElse(null),
        left.filter(TimeLeft::late).isPresent(),
        TermView.of(addressing.term()),
        addressing.answer().map(AnnouncedAnswer::of).orElse(null),
        addressing.answers().stream().map(AnnouncedAnswer::of).toList(),
        addressing.answeredOn(),
        addressing.awaited());
  }
}

package org.samenspraak.question.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.AnswerTerm;
import org.samenspraak.question.domain.Awaited;
import org.samenspraak.question.domain.Round;
import org.samenspraak.workingdays.SkippedDay;

/**
 * The question as one minister received it.
 *
 * @param minister it was sent to
 * @param heldBy who holds it now
 * @param answer the last one, announced by its hash
 * @param awaited why an answer is still awaited from this minister, absent when none is
 */
record AddressingView(
    MinisterId minister,
    List<MinisterId> heldBy,
    String name,
    String title,
    int number,
    LocalDate sentOn,
    LocalDate dueOn,
    TermView term,
    @Nullable AnnouncedAnswer answer,
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

  static AddressingView of(Addressing addressing) {
    return new AddressingView(
        addressing.minister(),
        addressing.heldBy(),
        addressing.addressedTo().name(),
        addressing.addressedTo().title(),
        addressing.number(),
        addressing.sentOn(),
        addressing.term().dueOn(),
        TermView.of(addressing.term()),
        addressing.answer().map(AnnouncedAnswer::of).orElse(null),
        addressing.awaited());
  }
}

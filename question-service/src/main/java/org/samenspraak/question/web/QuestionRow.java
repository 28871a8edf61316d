package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.views.ListedQuestion;
import org.samenspraak.workingdays.TimeLeft;

/**
 * A question in a list.
 *
 * @param formerNumbers that it had at ministers to whom it does not go any more
 */
record QuestionRow(
    QuestionId id,
    String title,
    AskerId asker,
    String askerName,
    LocalDate filedOn,
    QuestionStatus status,
    List<AddressingRow> addressings,
    List<FormerNumber> formerNumbers) {

  /**
   * The question as one minister received it.
   *
   * @param workingDaysLeft of the term, absent when no answer is awaited
   * @param late whether the term is over and an answer is awaited
   * @param answeredOn Brussels date of the answer after which none is awaited
   */
  record AddressingRow(
      MinisterId minister,
      int number,
      LocalDate dueOn,
      @Nullable Integer workingDaysLeft,
      boolean late,
      @Nullable LocalDate answeredOn) {

    static AddressingRow of(ListedQuestion.Addressed addressed, boolean open, LocalDate today) {
      Optional<TimeLeft> left = addressed.timeLeft(today).filter(_ -> open);
      return new AddressingRow(
          addressed.addressedTo().slug(),
          addressed.number(),
          addressed.term().dueOn(),
          left.map(TimeLeft::workingDays).orElse(null),
          left.filter(TimeLeft::late).isPresent(),
          addressed.answeredOn());
    }
  }

  /** A number that is not used again. */
  record FormerNumber(MinisterId minister, int number) {

    static FormerNumber of(ListedQuestion.Former former) {
      return new FormerNumber(
          former.addressing().addressedTo().slug(), former.addressing().number());
    }
  }

  static QuestionRow of(ListedQuestion question, LocalDate today) {
    return new QuestionRow(
        question.id(),
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.status(),
        question.addressings().stream()
            .map(a -> AddressingRow.of(a, question.isOpen(), today))
            .toList(),
        question.formerAddressings().stream().map(FormerNumber::of).toList());
  }
}

package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.views.ListedQuestion;

/** A question in a list. */
record QuestionRow(
    QuestionId id,
    String title,
    AskerId asker,
    String askerName,
    LocalDate filedOn,
    QuestionStatus status,
    List<AddressingRow> addressings) {

  record AddressingRow(MinisterId minister, int number, LocalDate dueOn) {

    static AddressingRow of(ListedQuestion.Addressed addressed) {
      return new AddressingRow(
          addressed.addressedTo().slug(), addressed.number(), addressed.term().dueOn());
    }
  }

  static QuestionRow of(ListedQuestion question) {
    return new QuestionRow(
        question.id(),
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.status(),
        question.addressings().stream().map(AddressingRow::of).toList());
  }
}

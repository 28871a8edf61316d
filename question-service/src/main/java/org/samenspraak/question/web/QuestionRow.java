package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;

/** A question in a list. */
record QuestionRow(
    String id,
    String title,
    String asker,
    String askerName,
    LocalDate filedOn,
    QuestionStatus status,
    List<AddressingRow> addressings) {

  record AddressingRow(String minister, int number, LocalDate dueOn) {

    static AddressingRow of(Addressing addressing) {
      return new AddressingRow(
          addressing.minister(), addressing.number(), addressing.term().dueOn());
    }
  }

  static QuestionRow of(Versioned<Question> question) {
    Question state = question.state();
    return new QuestionRow(
        question.id(),
        state.text().title(),
        state.asker().slug(),
        state.asker().name(),
        state.filedOn(),
        state.status(),
        state.addressings().stream().map(AddressingRow::of).toList());
  }
}

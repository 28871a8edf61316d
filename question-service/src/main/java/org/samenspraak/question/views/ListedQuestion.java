package org.samenspraak.question.views;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.QuestionStatus;

/** What a list reads of a question, shaped as it is stored; never a text but the title. */
public record ListedQuestion(
    QuestionId id,
    Text text,
    Asker asker,
    LocalDate filedOn,
    QuestionStatus status,
    List<Addressed> addressings) {

  /** Its title. */
  public record Text(String title) {}

  /** One addressee's number and term. */
  public record Addressed(To addressedTo, int number, Term term) {}

  /** The addressee. */
  public record To(MinisterId slug) {}

  /** The last Brussels date of the term. */
  public record Term(LocalDate dueOn) {}
}

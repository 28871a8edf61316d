package org.samenspraak.question.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.workingdays.TimeLeft;

/** What a list reads of a question, shaped as it is stored; never a text but the title. */
public record ListedQuestion(
    QuestionId id,
    Text text,
    Asker asker,
    LocalDate filedOn,
    QuestionStatus status,
    List<Addressed> addressings,
    List<Former> formerAddressings) {

  /** Whether an answer may be awaited. */
  public boolean isOpen() {
    return status == QuestionStatus.FILED;
  }

  /** Its title. */
  public record Text(String title) {}

  /**
   * One addressee's number and term.
   *
   * @param answeredOn date of the answer after which none is awaited
   */
  public record Addressed(
      To addressedTo, int number, LocalDate sentOn, Term term, @Nullable LocalDate answeredOn) {

    /** How much of the term is left on that Brussels date; nothing to tell once it is answered. */
    public Optional<TimeLeft> timeLeft(LocalDate today) {
      return answeredOn == null
          ? Optional.of(TimeLeft.on(today, term.dueOn(), term.calendar()))
          : Optional.empty();
    }
  }

  /** An addressing that ended before it was answered. */
  public record Former(Numbered addressing) {}

  /** What it had as number, at whom. */
  public record Numbered(To addressedTo, int number) {}

  /** The addressee. */
  public record To(MinisterId slug) {}

  /** The last Brussels date of the term, and the calendar it was counted by. */
  public record Term(LocalDate dueOn, String calendar) {}
}

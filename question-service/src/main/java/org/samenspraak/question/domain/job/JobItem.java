package org.samenspraak.question.domain.job;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.QuestionStatus;

/**
 * One question of a job.
 *
 * @param title as it was when the job was made; empty for a question that is not there
 * @param numbers that it had then, one of each addressee
 * @param why it was refused: the slug of the refusal; null unless it was
 */
public record JobItem(
    QuestionId question,
    String title,
    List<Numbered> numbers,
    Outcome outcome,
    @Nullable String why) {

  /** How far it is. */
  public enum Outcome {
    WAITING,
    /** The job ended it. */
    DONE,
    /** It could not be ended. */
    REFUSED
  }

  /** Its number at one addressee. */
  public record Numbered(MinisterId minister, int number) {}

  /** Keeps a copy of the numbers. */
  public JobItem {
    numbers = List.copyOf(numbers);
  }

  /** One that is not there. */
  public static JobItem unknown(QuestionId question) {
    return new JobItem(question, "", List.of(), Outcome.REFUSED, "not-found");
  }

  /**
   * One that waits, or is refused because the question stands so.
   *
   * @param on Brussels date from which it is to have ended
   */
  public static JobItem of(
      QuestionId question,
      String title,
      List<Numbered> numbers,
      JobKind kind,
      QuestionStatus status,
      LocalDate filedOn,
      LocalDate on) {
    String obstacle =
        kind.obstacle(status).orElse(filedOn.isAfter(on) ? "ended-before-filed" : null);
    return new JobItem(question, title, numbers, Outcome.WAITING, null).now(obstacle);
  }

  boolean is(Outcome asked) {
    return outcome == asked;
  }

  /** As it waits, or is refused for that reason. */
  private JobItem now(@Nullable String obstacle) {
    return obstacle == null
        ? this
        : new JobItem(question, title, numbers, Outcome.REFUSED, obstacle);
  }

  /** As it went; as it is when there is nothing to tell of it. */
  JobItem went(@Nullable Result result) {
    if (result == null) {
      return this;
    }
    return new JobItem(
        question,
        title,
        numbers,
        result.why() == null ? Outcome.DONE : Outcome.REFUSED,
        result.why());
  }

  /**
   * How one went.
   *
   * @param why it was refused; null when it was done
   */
  public record Result(QuestionId question, @Nullable String why) {}
}

package org.samenspraak.question.domain.end;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent.Batch;

/**
 * That somebody wants a question to end.
 *
 * @param on Brussels date from which it is to hold; null for today
 * @param reference of the oral question that it becomes, if it is known
 * @param batch the job that ends it with others, if one does
 */
public record Wish(
    How how,
    End.By by,
    String reason,
    @Nullable LocalDate on,
    @Nullable String reference,
    @Nullable Batch batch) {

  /** About one question. */
  public Wish(
      How how, End.By by, String reason, @Nullable LocalDate on, @Nullable String reference) {
    this(how, by, reason, on, reference, null);
  }

  /**
   * The end that it makes.
   *
   * @param filedOn Brussels date before which nothing could end
   * @param undoableThrough as in {@link End}, for an end of today
   * @throws Refusal INVALID for a date that cannot be
   */
  public End end(LocalDate filedOn, LocalDate today, LocalDate undoableThrough) {
    LocalDate day = on == null ? today : on;
    if (day.isBefore(filedOn) || day.isAfter(today)) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              day.isAfter(today) ? "date-in-future" : "ended-before-filed",
              "De vraag kan niet op " + day + " geëindigd zijn.")
          .field("on")
          .expected("een datum van " + filedOn + " tot en met " + today);
    }
    return new End(how, by, reason, day, reference, how.becomesFinal() ? undoableThrough : null);
  }
}

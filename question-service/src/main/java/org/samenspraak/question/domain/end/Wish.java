package org.samenspraak.question.domain.end;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * That somebody wants a question to end.
 *
 * @param on Brussels date from which it is to hold; null for today
 * @param reference of the oral question that it becomes, if it is known
 */
public record Wish(
    How how, End.By by, String reason, @Nullable LocalDate on, @Nullable String reference) {

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

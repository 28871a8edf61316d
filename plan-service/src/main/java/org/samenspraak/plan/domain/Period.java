package org.samenspraak.plan.domain;

import java.time.LocalDate;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/** The years for which a plan is made, both included. */
public record Period(int firstYear, int lastYear) {
  /** Earliest year that can be meant. */
  public static final int EARLIEST = 1980;

  /** Latest year that can be meant. */
  public static final int LATEST = 2100;

  private static final int LONGEST = 25;

  /**
   * A period in which time goes forward.
   *
   * @throws Refusal INVALID when it ends before it begins, lasts longer than 25 years, or cannot be
   *     meant
   */
  public Period {
    if (firstYear < EARLIEST || firstYear > LATEST) {
      throw new Refusal(
              Kind.INVALID,
              "number-out-of-range",
              "Het jaar " + firstYear + " kan niet bedoeld zijn.")
          .field("firstYear")
          .expected("een jaar van " + EARLIEST + " tot en met " + LATEST);
    }
    if (lastYear < firstYear || lastYear - firstYear >= LONGEST) {
      throw new Refusal(
              Kind.INVALID,
              "invalid-period",
              "Een plan kan niet lopen van " + firstYear + " tot en met " + lastYear + ".")
          .field("lastYear")
          .expected("een jaar van " + firstYear + " tot en met " + (firstYear + LONGEST - 1));
    }
  }

  /** Whether the date lies in one of the years. */
  public boolean includes(LocalDate date) {
    return date.getYear() >= firstYear && date.getYear() <= lastYear;
  }

  /** As a title ends: {@code 2020-2025}. */
  @Override
  public String toString() {
    return firstYear + "-" + lastYear;
  }
}

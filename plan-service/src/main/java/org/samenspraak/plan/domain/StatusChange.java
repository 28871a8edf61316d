package org.samenspraak.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/**
 * How an action is said to stand from a day on.
 *
 * @param percentage 0 to 100; absent means 0 when planned, 100 when done, otherwise as before
 * @param reason why, never blank
 * @param on Brussels date from which it holds
 */
public record StatusChange(
    ActionStatus status, @Nullable Integer percentage, String reason, LocalDate on) {
  private static final int LONGEST_REASON = 2000;

  /**
   * A change with a reason of bearable length.
   *
   * @throws Refusal INVALID when the reason is longer than 2000 characters
   */
  public StatusChange {
    checked(reason);
  }

  static String checked(String reason) {
    if (reason.length() > LONGEST_REASON) {
      throw new Refusal(Kind.INVALID, "text-too-long", "De verantwoording is te lang.")
          .field("reason")
          .expected("hoogstens " + LONGEST_REASON + " tekens");
    }
    return reason;
  }

  /** The line this adds to a history, if it may. */
  StatusEntry after(StatusEntry last, LocalDate today, String actor) {
    last.status().requireFollowedHere();
    checkDate(last.on(), today);
    return new StatusEntry(status, percentageAfter(last), reason, on, actor);
  }

  /** Whether the line says just this: then it was recorded before. */
  boolean isSaidBy(StatusEntry line) {
    return line.status() == status
        && (percentage == null || percentage == line.percentage())
        && line.reason().equals(reason)
        && line.on().equals(on);
  }

  private void checkDate(LocalDate last, LocalDate today) {
    if (on.isAfter(today)) {
      throw new Refusal(
              Kind.INVALID, "date-in-future", "Een status kan niet ingaan in de toekomst.")
          .field("on")
          .expected("een datum van " + last + " tot en met " + today);
    }
    if (on.isBefore(last)) {
      throw new Refusal(
              Kind.CONFLICT,
              "before-last-change",
              "De status is al gewijzigd met ingang van een latere datum.")
          .field("on")
          .expected("een datum van " + last + " tot en met " + today);
    }
  }

  private int percentageAfter(StatusEntry last) {
    if (percentage != null && (percentage < 0 || percentage > 100)) {
      throw wrongPercentage(
          "number-out-of-range", "Een percentage gaat van 0 tot 100.", "0 tot en met 100");
    }
    return switch (status) {
      case PLANNED -> only(0, "planned-is-0", "Een actie die nog gepland is, staat op 0 %.");
      case DONE -> only(100, "done-is-100", "Een actie die afgerond is, staat op 100 %.");
      default -> unfinished(last);
    };
  }

  private int only(int fixed, String type, String message) {
    if (percentage != null && percentage != fixed) {
      throw wrongPercentage(type, message, fixed + " of niets");
    }
    return fixed;
  }

  private int unfinished(StatusEntry last) {
    if (percentage == null && last.percentage() == 100) {
      throw wrongPercentage(
          "missing-field", "De actie stond op 100 %; hoever staat zij nu?", "0 tot en met 99");
    }
    int after = percentage == null ? last.percentage() : percentage;
    if (after == 100) {
      throw wrongPercentage(
          "100-is-done", "Een actie op 100 % is afgerond.", "0 tot en met 99, of status DONE");
    }
    return after;
  }

  private static Refusal wrongPercentage(String type, String message, String expected) {
    return new Refusal(Kind.INVALID, type, message).field("percentage").expected(expected);
  }
}

package org.samenspraak.question.intake;

import java.time.LocalDate;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.workingdays.WrittenDate;

/** A date in a question's document. */
final class DutchDate {
  /** Finds a date; {@link #read} then says whether it exists. */
  static final String PATTERN = WrittenDate.PATTERN;

  private DutchDate() {}

  /** Refuses a date that does not exist, such as 31 February. */
  static LocalDate read(String text, int line) {
    return WrittenDate.read(text).orElseThrow(() -> noSuchDate(text, line));
  }

  private static Refusal noSuchDate(String text, int line) {
    return new Refusal(
            Refusal.Kind.INVALID,
            "invalid-date",
            "Regel " + line + ": “" + Excerpt.of(text) + "” is geen bestaande datum.")
        .field("filedOn")
        .expected("een bestaande datum met een jaartal van vier cijfers, als 29 oktober 2020")
        .with("line", line);
  }
}

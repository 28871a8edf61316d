package org.samenspraak.plan.domain;

import java.time.LocalDate;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.workingdays.WrittenDate;

/** A date in a plan's document. */
final class SpelledDate {
  /** With the group {@code date}. */
  static final String PATTERN = "(?<date>" + WrittenDate.PATTERN + ")";

  private SpelledDate() {}

  /**
   * The date of these words.
   *
   * @param line on which they stand, for the refusal of a date that does not exist
   */
  static LocalDate of(String written, int line) {
    return WrittenDate.read(written)
        .orElseThrow(() ->
            new Refusal(
                    Kind.INVALID,
                    "invalid-date",
                    "“" + written + "” op regel " + line + " is geen bestaande datum.")
                .expected(
                    "een bestaande datum met een jaartal van vier cijfers, als 13 november"
                        + " 2020")
                .with("line", line));
  }
}

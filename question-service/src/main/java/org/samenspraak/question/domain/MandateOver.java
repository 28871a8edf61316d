package org.samenspraak.question.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * That an asker is no member of Parliament now. The questions stay theirs in the record, but what
 * is for the asker alone is for a member.
 *
 * @param through last Brussels date of the mandate; absent when the register knows none
 * @param minister as whom they sit in the government since, if that is why
 */
public record MandateOver(@Nullable LocalDate through, @Nullable MinisterId minister) {
  /** One Dutch sentence for the asker. */
  public String words() {
    if (through == null) {
      return "U staat vandaag niet als lid van het Vlaams Parlement in het register.";
    }
    return "Uw mandaat in het Vlaams Parlement liep tot en met "
        + DutchSentences.date(through)
        + (minister == null ? "." : "; sindsdien bent u minister.");
  }
}

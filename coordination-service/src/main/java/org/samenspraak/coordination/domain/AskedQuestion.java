package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import org.samenspraak.contracts.ids.AskerId;

/**
 * What was asked, as far as the coordination needs it besides the parts.
 *
 * @param asker the member of Parliament
 * @param filedOn Brussels date
 * @param introduction the text before the first part, possibly empty
 * @param textVersion from 1; rises with each correction
 */
public record AskedQuestion(
    String title,
    AskerId asker,
    String askerName,
    LocalDate filedOn,
    String introduction,
    int textVersion) {

  AskedQuestion following(CorrectedText corrected) {
    return new AskedQuestion(
        corrected.title(),
        corrected.asker(),
        corrected.askerName(),
        filedOn,
        corrected.introduction(),
        corrected.version());
  }
}

package org.samenspraak.question.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * What was read from a document.
 *
 * @param introduction text before the first part, possibly empty
 * @param parts their texts, in order
 * @param recognised in the order of the document
 * @param missing in Dutch; empty when the question can be filed
 * @param sha256 of the document, hexadecimal
 * @param doubt why it cannot be filed as it stands: a date that does not exist, or a contradiction
 */
public record ReadQuestion(
    String title,
    String asker,
    @Nullable LocalDate filedOn,
    String introduction,
    List<String> parts,
    List<ReadAddressee> addressees,
    @Nullable ReadAnswer answer,
    List<Finding> recognised,
    List<String> missing,
    String sha256,
    @Nullable Refusal doubt) {

  /** Refuses what is in doubt. */
  public ReadQuestion sound() {
    if (doubt != null) {
      throw doubt;
    }
    return this;
  }
}

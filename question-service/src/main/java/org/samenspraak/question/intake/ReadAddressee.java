package org.samenspraak.question.intake;

import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * A minister to whom the document says it was addressed.
 *
 * @param number at that minister, absent when the document does not give it
 */
public record ReadAddressee(String name, @Nullable Integer number, int line) {

  /** By the minister's name. */
  public MinisterId minister() {
    return new MinisterId(Slug.of(name));
  }
}

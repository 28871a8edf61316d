package org.samenspraak.question.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.FormerAddressing;

/**
 * The question as it was with a minister from whom no answer is awaited any more.
 *
 * @param to the minister it went to instead
 */
record FormerAddressingView(
    MinisterId minister,
    String name,
    int number,
    FormerAddressing.Ended how,
    @Nullable MinisterId to,
    Instant endedAt,
    String reason) {

  static FormerAddressingView of(FormerAddressing former) {
    return new FormerAddressingView(
        former.addressing().minister(),
        former.addressing().addressedTo().name(),
        former.addressing().number(),
        former.how(),
        former.to(),
        former.endedAt(),
        former.reason());
  }
}

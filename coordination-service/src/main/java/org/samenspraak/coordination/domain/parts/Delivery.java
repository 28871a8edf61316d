package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a contribution. Versions are never overwritten.
 *
 * @param version from 1, in the order of receipt
 * @param salt of its hash
 * @param late whether it came after the internal date of that moment
 * @param returnedWith what the coordinator wrote on sending it back; null if it did not
 */
public record Delivery(
    int version,
    String text,
    String salt,
    Instant at,
    boolean late,
    @Nullable String returnedWith) {

  Delivery returned(String why) {
    return new Delivery(version, text, salt, at, late, why);
  }
}

package org.samenspraak.coordination.domain.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenspraak.coordination.domain.parts.PartProgress;

/**
 * Whether the answer is to be read again because its subject moved: as long as it is not final, and
 * some of its text is older than the move or nothing was written yet.
 *
 * @param over whether nothing changes any more
 */
public record Rereading(boolean over, List<PartProgress> parts) {

  /** Whether a move that became known then may be missing in the answer. */
  public boolean isCalledForBy(Instant moved) {
    List<Instant> texts =
        parts.stream().map(PartProgress::textAt).flatMap(Optional::stream).toList();
    return !over && (texts.isEmpty() || texts.stream().anyMatch(moved::isAfter));
  }
}

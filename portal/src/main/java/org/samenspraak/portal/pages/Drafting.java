package org.samenspraak.portal.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen.Draft;
import org.samenspraak.portal.remote.DelegationsSeen;
import org.samenspraak.portal.remote.DelegationsSeen.Delegated;

/**
 * What the visiting administration is asked to draft, with what was saved for it.
 *
 * @param saved by the minister whose contribution it is to be
 */
public record Drafting(DelegationsSeen asked, Map<String, List<Draft>> saved) {

  /** What there is to go on with; null for nothing. */
  public @Nullable Draft draft(Delegated part) {
    return saved.getOrDefault(part.minister(), List.of()).stream()
        .filter(draft -> draft.part() == part.part())
        .findFirst()
        .orElse(null);
  }

  /** The version that the next saving is to be of: 0 before the first. */
  public long version(Delegated part) {
    Draft draft = draft(part);
    return draft == null ? 0 : draft.version();
  }

  /** The first date. */
  public LocalDate first() {
    return asked.parts().stream()
        .map(part -> part.delegation().due())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}

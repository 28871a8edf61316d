package org.samenspraak.portal.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Draft;
import org.samenspraak.portal.remote.CoordinationSeen.Part;

/** What the visiting cabinet saved for its contributions and did not deliver. */
public record Drafts(List<Draft> all) {
  /** Of who contributes nothing. */
  public static final Drafts NONE = new Drafts(List.of());

  /** What there is to go on with for the next version of that contribution. */
  public @Nullable Draft of(Part part, Contribution contribution) {
    return saved(part).filter(draft -> draft.meantFor() > contribution.version()).orElse(null);
  }

  /** What was saved for a version that was then delivered with another text. */
  public @Nullable Draft overtaken(Part part, Contribution contribution) {
    return saved(part)
        .filter(draft -> draft.meantFor() <= contribution.version())
        .filter(draft -> !draft.text().equals(contribution.text()))
        .orElse(null);
  }

  /** The version that the next saving is to be of: 0 before the first. */
  public long version(Part part) {
    return saved(part).map(Draft::version).orElse(0L);
  }

  private Optional<Draft> saved(Part part) {
    return all.stream().filter(draft -> draft.part() == part.number()).findFirst();
  }
}

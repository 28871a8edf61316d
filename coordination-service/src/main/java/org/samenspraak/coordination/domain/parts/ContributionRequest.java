package org.samenspraak.coordination.domain.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * What the coordinator asks of one ministry.
 *
 * @param parts their numbers
 * @param due internal Brussels date; the usual one when absent
 */
public record ContributionRequest(
    MinisterId minister, List<Integer> parts, @Nullable LocalDate due, @Nullable Note note) {

  /** Asks each of several; a refusal names the field by its path in the list. */
  public static void each(List<ContributionRequest> requests, Consumer<ContributionRequest> ask) {
    for (int at = 0; at < requests.size(); at++) {
      try {
        ask.accept(requests.get(at));
      } catch (Refusal why) {
        throw why.field("requests[" + at + "]." + why.field());
      }
    }
  }

  /** The parts once they are asked; a refusal about one of them names its place in the list. */
  public Parts in(Parts before, InternalDue dates) {
    Parts asked = before;
    for (int at = 0; at < parts.size(); at++) {
      try {
        asked = asked.with(in(before.numbered(parts.get(at)), dates));
      } catch (Refusal why) {
        throw "due".equals(why.field()) ? why : why.field("parts[" + at + "]");
      }
    }
    return asked;
  }

  /** One part once it is asked; the usual date, or the one asked before, when there is none. */
  public PartWork in(PartWork part, InternalDue dates) {
    Optional<Contribution> earlier = part.contributionOf(minister);
    LocalDate date = dates.wanted(due, earlier);
    return part.with(
        earlier
            .map(contribution -> contribution.asked(date, note))
            .orElseGet(() -> Contribution.requested(minister, date, note)));
  }
}

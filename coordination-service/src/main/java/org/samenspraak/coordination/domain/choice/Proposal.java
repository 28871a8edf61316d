package org.samenspraak.coordination.domain.choice;

import java.util.List;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * Who should coordinate and why. A proposal binds nobody.
 *
 * @param coordinator slug of an addressed minister
 * @param reasons strongest first, never empty
 */
public record Proposal(MinisterId coordinator, List<Reason> reasons) {

  /** Its reasons as everybody reads them. */
  public List<CoordinationEvent.Reason> announced() {
    return reasons.stream().map(Reason::announced).toList();
  }
}

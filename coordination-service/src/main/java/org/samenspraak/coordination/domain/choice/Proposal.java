package org.samenspraak.coordination.domain.choice;

import java.util.List;
import org.samenspraak.contracts.CoordinationEvent;

/**
 * Who should coordinate and why. A proposal binds nobody.
 *
 * @param coordinator slug of an addressed minister
 * @param reasons strongest first, never empty
 */
public record Proposal(String coordinator, List<Reason> reasons) {

  /** Its reasons as everybody reads them. */
  public List<CoordinationEvent.Reason> announced() {
    return reasons.stream().map(Reason::announced).toList();
  }
}

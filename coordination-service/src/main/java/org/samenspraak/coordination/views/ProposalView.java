package org.samenspraak.coordination.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Reason;
import org.samenspraak.coordination.domain.choice.Table;

/** Who is proposed as coordinator, and why. */
public record ProposalView(MinisterId coordinator, List<ReasonView> reasons) {

  /**
   * A reason as a code with its values.
   *
   * @param text the same in Dutch
   */
  public record ReasonView(
      Reason.Code code,
      MinisterId minister,
      @Nullable String plan,
      List<String> words,
      String text) {

    static ReasonView of(Reason reason, Table table) {
      return new ReasonView(
          reason.code(),
          reason.minister(),
          reason.plan(),
          reason.words(),
          reason.inDutch(table::nameOf));
    }
  }

  static ProposalView of(Proposal proposal, Table table) {
    return new ProposalView(
        proposal.coordinator(),
        proposal.reasons().stream().map(reason -> ReasonView.of(reason, table)).toList());
  }
}

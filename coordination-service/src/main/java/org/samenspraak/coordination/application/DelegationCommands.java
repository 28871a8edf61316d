package org.samenspraak.coordination.application;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.parts.ContributionDraft;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.springframework.stereotype.Component;

/** How a cabinet and its administration pass a part to and fro. */
@Component
public class DelegationCommands {
  private final Aggregates<Coordination> coordinations;
  private final Aggregates<ContributionDraft> drafts;
  private final MandateRegister mandates;

  DelegationCommands(
      Aggregates<Coordination> coordinations,
      Aggregates<ContributionDraft> drafts,
      MandateRegister mandates) {
    this.coordinations = coordinations;
    this.drafts = drafts;
    this.mandates = mandates;
  }

  /** A cabinet passes a part on, or wants it by another date. */
  public Versioned<Coordination> delegate(
      QuestionId id, int part, MinisterId minister, Delegation.Wish wish, Cause by) {
    Register register = mandates.register();
    return coordinations.change(id, by, c -> c.delegate(part, minister, wish, register, by));
  }

  /** The cabinet takes it back early. */
  public Versioned<Coordination> takeBack(QuestionId id, int part, MinisterId minister, Cause by) {
    return coordinations.change(id, by, c -> c.takeBack(part, minister, by));
  }

  /** The administration gives it back, with the draft that was saved. */
  public Versioned<Coordination> handBack(
      QuestionId id, int part, MinisterId minister, @Nullable String note, Cause by) {
    int draftedFor =
        drafts
            .find(ContributionDraft.id(id, part, minister))
            .map(draft -> draft.state().latest().meantFor())
            .orElse(0);
    Delegation.Ready ready = new Delegation.Ready(draftedFor, note);
    return coordinations.change(id, by, c -> c.handBack(part, minister, ready, by));
  }
}

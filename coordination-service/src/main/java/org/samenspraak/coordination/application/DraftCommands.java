package org.samenspraak.coordination.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.parts.ContributionDraft;
import org.springframework.stereotype.Component;

/** What can be asked of the draft of a contribution. */
@Component
public class DraftCommands {
  private final Aggregates<Coordination> coordinations;
  private final Aggregates<ContributionDraft> drafts;

  DraftCommands(Aggregates<Coordination> coordinations, Aggregates<ContributionDraft> drafts) {
    this.coordinations = coordinations;
    this.drafts = drafts;
  }

  /** A cabinet saves what it may deliver later, while it could deliver it now. */
  public Versioned<ContributionDraft> save(
      QuestionId id, int part, MinisterId minister, String text, Cause by) {
    int meantFor = coordinations.get(id).state().state().draftedVersion(part, minister, by);
    return drafts.addOrChange(
        ContributionDraft.id(id, part, minister),
        by,
        () -> ContributionDraft.empty(id, part, minister),
        draft -> draft.save(text, meantFor, by.at()));
  }
}

package org.samenspraak.question.application;

import java.time.Instant;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.domain.MandateOver;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.members.domain.BecameMinister;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Membership;
import org.samenspraak.question.members.views.MemberRegister;
import org.springframework.stereotype.Component;

/** Knows of an asker whether they are a member of Parliament at that moment. */
@Component
public class Viewers {
  private final MemberRegister register;

  Viewers(MemberRegister register) {
    this.register = register;
  }

  /** Whoever that is at that moment. */
  public Viewer of(Actor actor, Instant now) {
    if (!actor.isA("asker")) {
      return Viewer.office(actor);
    }
    Optional<MemberRecord> member = register.now().find(new AskerId(actor.name()));
    return member.flatMap(known -> known.at(now)).isPresent()
        ? Viewer.sitting(actor)
        : new Viewer(actor, over(member, now));
  }

  private static MandateOver over(Optional<MemberRecord> member, Instant now) {
    return member
        .flatMap(known -> known.endedBefore(now).map(last -> over(known, last)))
        .orElseGet(() -> new MandateOver(null, null));
  }

  private static MandateOver over(MemberRecord member, Membership last) {
    BecameMinister became = member.minister();
    return new MandateOver(
        last.through(), became != null && last.isFollowedBy(became) ? became.minister() : null);
  }
}

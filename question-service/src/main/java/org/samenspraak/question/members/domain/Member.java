package org.samenspraak.question.members.domain;

import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.contracts.MemberEvent;

/**
 * Somebody who is or was a member of Parliament, with the days on which they were.
 *
 * <p>They are recorded when they take their seat, and recorded anew, as a whole, whenever something
 * about them changes: they go over to another group, resign, become a minister, get another
 * mailbox. A membership that ended stays, because questions of its days stay theirs. Nobody is
 * taken out.
 */
@AggregateType("member")
public final class Member extends Aggregate {
  private MemberRecord recorded;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Member() {}

  /** Somebody as they are first recorded. */
  public static Member of(MemberRecord recorded) {
    Member member = new Member();
    member.store(recorded);
    return member;
  }

  /** Records them anew; nothing happens when nothing differs. */
  public void record(MemberRecord anew) {
    if (!anew.equals(recorded)) {
      store(anew);
    }
  }

  /** As they were last recorded. */
  public MemberRecord recorded() {
    return recorded;
  }

  private void store(MemberRecord anew) {
    anew.flaws().stream()
        .findFirst()
        .ifPresent(flaw -> {
          throw flaw.refusal();
        });
    recorded = anew;
    raise(
        new MemberEvent.Recorded(
            anew.id(),
            anew.name(),
            anew.memberships().stream()
                .map(one -> new MemberEvent.Membership(one.group(), one.from(), one.through()))
                .toList(),
            anew.mailbox(),
            anew.minister() == null
                ? null
                : new MemberEvent.BecameMinister(
                    anew.minister().minister(), anew.minister().from())));
  }
}

package org.samenspraak.question.members.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.members.domain.BecameMinister;
import org.samenspraak.question.members.domain.Member;
import org.samenspraak.question.members.domain.MemberPermission;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Membership;

/**
 * A member of Parliament, as far as the reader may know.
 *
 * @param group of the day that is asked about; absent when they were no member that day
 * @param mailbox absent also for those who may not have it
 */
record MemberView(
    AskerId id,
    String name,
    @Nullable String group,
    List<Membership> memberships,
    @Nullable Minister minister,
    @Nullable String mailbox,
    long version) {

  /** Since when they are a minister. */
  record Minister(String id, LocalDate from) {
    private static @Nullable Minister of(@Nullable BecameMinister became) {
      return became == null ? null : new Minister(became.minister().value(), became.from());
    }
  }

  static MemberView of(Versioned<Member> member, Actor reader, LocalDate day) {
    MemberRecord recorded = member.state().recorded();
    return new MemberView(
        recorded.id(),
        recorded.name(),
        recorded.on(day).map(Membership::group).orElse(null),
        recorded.memberships(),
        Minister.of(recorded.minister()),
        readsMailbox(reader) ? recorded.mailbox() : null,
        member.version());
  }

  static boolean readsMailbox(Actor reader) {
    return MemberPermission.READ_MEMBER_MAILBOX.allows(reader, Set.of());
  }
}

package org.samenspraak.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;

/** Facts about the members of Parliament. Published by question-service. */
@Topic("member-events")
public sealed interface MemberEvent extends Event {

  /**
   * A member as the register has them now; a later one replaces an earlier one.
   *
   * @param memberId the asker of this member's questions
   * @param memberships the oldest first; on a day outside all of them the person is no member
   * @param mailbox functional mailbox, absent when none is known
   * @param becameMinister as what a membership ended, absent for who became none
   */
  @EventName("member.recorded.v1")
  record Recorded(
      AskerId memberId,
      String name,
      List<Membership> memberships,
      @Nullable String mailbox,
      @Nullable BecameMinister becameMinister)
      implements MemberEvent {}

  /**
   * That somebody sat in Parliament, in one political group, between two dates, both included.
   *
   * @param group as Parliament names it
   * @param from first Brussels date
   * @param through last Brussels date, absent while it lasts
   */
  record Membership(String group, LocalDate from, @Nullable LocalDate through) {}

  /**
   * That a member became a minister.
   *
   * @param from Brussels date of the oath
   */
  record BecameMinister(MinisterId minister, LocalDate from) {}
}

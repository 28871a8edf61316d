package org.samenspraak.portal.remote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of Parliament as question-service shows them.
 *
 * @param group of the day that was asked about; null when they were no member that day
 * @param mailbox null also for who may not have it
 */
public record MemberSeen(
    String id,
    String name,
    @Nullable String group,
    List<Membership> memberships,
    @Nullable Minister minister,
    @Nullable String mailbox,
    long version) {

  /** When they sat in which group; no last day while it lasts. */
  public record Membership(String group, LocalDate from, @Nullable LocalDate through) {}

  /** Since when they are a minister. */
  public record Minister(String id, LocalDate from) {}
}

package org.samenspraak.question.members.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody sat in Parliament in one political group between two Brussels dates, both included;
 * going over to another group is the end of one and the beginning of the next.
 *
 * @param group as Parliament names it
 */
public record Membership(String group, LocalDate from, @Nullable LocalDate through) {

  /** Whether it lasted on that Brussels date. */
  public boolean lastsOn(LocalDate date) {
    return !date.isBefore(from) && (through == null || !date.isAfter(through));
  }

  /** Whether the person became a minister on the day after it. */
  public boolean isFollowedBy(BecameMinister minister) {
    return through != null && through.plusDays(1).equals(minister.from());
  }
}

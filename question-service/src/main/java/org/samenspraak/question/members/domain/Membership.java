package org.samenspraak.question.members.domain;

import java.time.LocalDate;
import java.util.Optional;
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

  /**
   * What is wrong with that as a group, if anything is.
   *
   * @param field in which it stands
   */
  public static Optional<Flaw> flawOfGroup(String group, String field) {
    return group.isBlank() || group.length() > MemberRecord.MAX_NAME
        ? Optional.of(
            new Flaw(
                field,
                "invalid-group",
                "De fractie ontbreekt of is te lang.",
                "de naam van een fractie, of “onafhankelijk”"))
        : Optional.empty();
  }

  /** Whether the person became a minister on the day after it. */
  public boolean isFollowedBy(BecameMinister minister) {
    return through != null && through.plusDays(1).equals(minister.from());
  }
}

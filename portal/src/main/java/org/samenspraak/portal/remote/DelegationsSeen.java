package org.samenspraak.portal.remote;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.portal.remote.CoordinationSeen.Delegation;

/** What an administration is to draft of one question; nothing else of it. */
public record DelegationsSeen(String id, List<Delegated> parts, long version) {

  /** A part. */
  public record Delegated(int part, String minister, String text, Delegation delegation) {}

  /** One page of all that it is to draft, the first date first. */
  public record Inbox(List<Row> items, int page, int size, long total, LocalDate today) {

    /** As one page of a list. */
    public Listing<Row> listing() {
      return new Listing<>(items, page, size, total);
    }
  }

  /** A part in that list. */
  public record Row(
      String id,
      String title,
      String askerName,
      int number,
      int part,
      LocalDate due,
      int workingDaysLeft,
      boolean late) {

    /** Under which heading it stands. */
    public String group() {
      return late ? "LATE" : "TURN";
    }
  }
}

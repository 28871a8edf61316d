package org.samenspraak.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one answer is made, as coordination-service shows it to one reader. */
public record CoordinationSeen(
    String id,
    String status,
    List<Seat> ministers,
    Proposal proposal,
    @Nullable String coordinator,
    @Nullable Appointment appointment,
    @Nullable AboutPlan aboutPlan,
    List<Flag> flags,
    List<Part> parts,
    @Nullable List<Part> voidedParts,
    List<String> waitingFor,
    List<Step> steps,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt,
    @Nullable List<FurtherSeen> furtherAnswers,
    long version) {

  /** The part with that number, also when it asks no answer any more. */
  public Optional<Part> part(int number) {
    return Stream.concat(parts.stream(), Stream.ofNullable(voidedParts).flatMap(List::stream))
        .filter(part -> part.number() == number)
        .findFirst();
  }

  /** What somebody has to do: a minister's cabinet, or the secretariat. */
  public record Step(String who, String kind, List<Integer> parts) {

    /** As one of those that are waited for. */
    public List<String> whom() {
      return List.of(who);
    }
  }

  /** That the answers which were final were not filed with the question. */
  public record NotFiled(String reason, Instant at) {}

  /** An addressed minister and whom that cabinet named as coordinator. */
  public record Seat(
      String minister,
      @Nullable List<String> heldBy,
      String name,
      String title,
      int number,
      LocalDate dueOn,
      @Nullable Integer workingDaysLeft,
      boolean late,
      @Nullable String agreement) {

    /** Whether that cabinet has this seat now. */
    public boolean isHeldBy(String cabinet) {
      return (heldBy == null || heldBy.isEmpty())
          ? minister.equals(cabinet)
          : heldBy.contains(cabinet);
    }
  }

  /** Who was proposed as coordinator, with the reasons in Dutch. */
  public record Proposal(String coordinator, List<Reason> reasons) {}

  /** A reason in Dutch. */
  public record Reason(String text) {}

  /** How the coordinator was settled. */
  public record Appointment(
      String how,
      @Nullable LocalDate decidedOn,
      @Nullable String reference,
      @Nullable Boolean provisional) {

    /** Whether the government still has to decide. */
    public boolean isUntilDecided() {
      return Boolean.TRUE.equals(provisional);
    }
  }

  /** The plan that the question is about. */
  public record AboutPlan(String planId, String title, String status) {}

  /** That the subject of the question moved. */
  public record Flag(Instant at, String text, boolean toReadAgain) {}

  /**
   * A part with what was contributed to it.
   *
   * @param formerText that the coordinator wrote for an earlier text of the part
   */
  public record Part(
      int number,
      String text,
      boolean covered,
      List<String> coveredBy,
      @Nullable NotCompetent notCompetent,
      @Nullable String finalText,
      List<Contribution> contributions,
      @Nullable String formerText) {}

  /** That a part is somebody else's competence. */
  public record NotCompetent(String level, String who, String text) {}

  /**
   * What one ministry says on one part; without texts for who may not read them.
   *
   * @param forEarlierText whether it was delivered for an earlier text of the part
   */
  public record Contribution(
      String minister,
      String status,
      LocalDate due,
      @Nullable Integer workingDaysLeft,
      boolean late,
      boolean deliveredLate,
      int version,
      @Nullable String text,
      @Nullable String note,
      @Nullable String reason,
      @Nullable Delegation delegation,
      @Nullable Boolean forEarlierText) {

    /** Whether the part was rewritten since it was delivered. */
    public boolean isOutdated() {
      return Boolean.TRUE.equals(forEarlierText);
    }
  }

  /** That the cabinet's own administration drafts it, or gave it back; for that ministry alone. */
  public record Delegation(
      LocalDate due,
      @Nullable Integer workingDaysLeft,
      boolean late,
      @Nullable String note,
      @Nullable Instant returnedAt,
      @Nullable String returnNote) {

    /** Whether the administration has it. */
    public boolean isOpen() {
      return returnedAt == null;
    }
  }

  /** What a cabinet saved and did not deliver yet; meant for that version of its contribution. */
  public record Draft(int part, String text, int meantFor, Instant savedAt, long version) {}

  /** Who in a cabinet takes care of it, with the version of that; nobody without a name. */
  public record Handler(@Nullable String name, boolean me, long version) {}

  /** A contribution as it was delivered each time, the first version first. */
  public record Versions(String minister, String status, List<Delivered> versions) {}

  /** One version, with the note it came back with. */
  public record Delivered(
      int version, String text, Instant deliveredAt, boolean late, @Nullable String returnedWith) {}

  /** A coordination in the inbox of one cabinet. */
  public record Row(
      String id,
      String group,
      String title,
      String askerName,
      LocalDate filedOn,
      @Nullable List<String> ministers,
      @Nullable Integer number,
      @Nullable String role,
      String status,
      LocalDate dueOn,
      @Nullable Integer workingDaysLeft,
      boolean late,
      @Nullable LocalDate internalDue,
      @Nullable Integer internalWorkingDaysLeft,
      boolean internalLate,
      int requested,
      int delivered,
      int partsTotal,
      int partsCovered,
      List<String> waitingFor,
      List<Step> steps,
      boolean forGovernment,
      int flags,
      @Nullable String coordinator,
      @Nullable Instant endedAt) {

    /** The addressed ministers besides the coordinator. */
    public List<String> others() {
      return ministers == null
          ? List.of()
          : ministers.stream().filter(minister -> !minister.equals(coordinator)).toList();
    }

    /** Whether this cabinet owes the contributions that are awaited. */
    public boolean owes() {
      return internalDue != null && "CONTRIBUTOR".equals(role);
    }

    /** Working days until what this cabinet has to do first; null when nothing is left to do. */
    public @Nullable Integer nextDays() {
      return owes() ? internalWorkingDaysLeft : workingDaysLeft;
    }
  }

  /**
   * One page of an inbox.
   *
   * @param groups how many there are under each heading
   * @param today on which working days were counted
   * @param handlers who in this cabinet takes care of which, by id
   */
  public record Inbox(
      List<Row> items,
      int page,
      int size,
      long total,
      Map<String, Long> groups,
      LocalDate today,
      @Nullable Map<String, Handled> handlers) {

    /** Who in this cabinet takes care of it; null for nobody. */
    public @Nullable Handled handler(Row row) {
      return handlers == null ? null : handlers.get(row.id());
    }

    /** As one page of a list. */
    public Listing<Row> listing() {
      return new Listing<>(items, page, size, total);
    }
  }

  /** Somebody who takes care of it. */
  public record Handled(String name, boolean me) {}

  /** That a person is minister between two dates, both included. */
  public record Mandate(
      String governmentId,
      String minister,
      String name,
      String title,
      LocalDate from,
      @Nullable LocalDate through) {}
}

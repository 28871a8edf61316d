package org.samenspraak.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    List<String> waitingFor,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt,
    long version) {

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
      String how, @Nullable LocalDate decidedOn, @Nullable String reference) {}

  /** The plan that the question is about. */
  public record AboutPlan(String planId, String title, String status) {}

  /** That the subject of the question moved. */
  public record Flag(Instant at, String text) {}

  /** A part with what was contributed to it. */
  public record Part(
      int number,
      String text,
      boolean covered,
      List<String> coveredBy,
      @Nullable NotCompetent notCompetent,
      @Nullable String finalText,
      List<Contribution> contributions) {}

  /** That a part is somebody else's competence. */
  public record NotCompetent(String level, String who, String text) {}

  /** What one ministry says on one part; without texts for who may not read them. */
  public record Contribution(
      String minister,
      String status,
      LocalDate due,
      boolean late,
      int version,
      @Nullable String text,
      @Nullable String note,
      @Nullable String reason) {}

  /** A coordination in the inbox of one cabinet. */
  public record Row(
      String id,
      String title,
      String askerName,
      LocalDate filedOn,
      @Nullable List<String> ministers,
      @Nullable Integer number,
      @Nullable String role,
      String status,
      LocalDate dueOn,
      @Nullable LocalDate internalDue,
      int requested,
      int delivered,
      List<String> waitingFor,
      int flags) {}

  /** That a person is minister between two dates, both included. */
  public record Mandate(
      String governmentId,
      String minister,
      String name,
      String title,
      LocalDate from,
      @Nullable LocalDate through) {}
}

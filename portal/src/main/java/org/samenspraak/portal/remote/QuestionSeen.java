package org.samenspraak.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A written question as question-service shows it to everybody. */
public record QuestionSeen(
    String id,
    String title,
    String asker,
    String askerName,
    LocalDate filedOn,
    String introduction,
    List<Part> parts,
    String status,
    List<Addressing> addressings,
    @Nullable LocalDate askerOnlyThrough,
    @Nullable Instant publicationAt) {

  /** A numbered part, of the question or of an answer. */
  public record Part(int number, String text) {}

  /** The question as one minister received it. */
  public record Addressing(
      String minister,
      String name,
      String title,
      int number,
      LocalDate sentOn,
      LocalDate dueOn,
      Term term,
      @Nullable Announced answer,
      @Nullable Awaited awaited) {}

  /** Why an answer is still awaited, and to which parts. */
  public record Awaited(String reason, List<Integer> parts) {}

  /** How the term was counted. */
  public record Term(int workingDays, String calendar, List<Skipped> skipped) {}

  /** A day that does not count. */
  public record Skipped(LocalDate date, String reason) {}

  /** That an answer was filed, without its text. */
  public record Announced(String kind, LocalDate filedOn, boolean timely) {}

  /** A question in a list. */
  public record Row(
      String id,
      String title,
      String asker,
      String askerName,
      LocalDate filedOn,
      String status,
      List<RowAddressing> addressings) {}

  /** An addressing in a list. */
  public record RowAddressing(String minister, int number, LocalDate dueOn) {}

  /** The text of one minister's answer. */
  public record Answer(
      String minister,
      int number,
      String kind,
      LocalDate filedOn,
      boolean timely,
      @Nullable String text,
      List<Part> parts) {}

  /** All facts of a question. */
  public record History(List<HistoryLine> items) {}
}

package org.samenspraak.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A written question as question-service shows it.
 *
 * @param sourceSha256 of the document that it was read from; null for who may not know
 * @param possible what the visitor may do with it today, besides answering
 * @param mandateOver for its own asker who is no member any more
 */
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
    @Nullable Instant publicationAt,
    @Nullable String sourceSha256,
    @Nullable List<Part> voidedParts,
    int textVersion,
    @Nullable List<Former> formerAddressings,
    @Nullable End end,
    @Nullable LocalDate convertibleFrom,
    Set<String> possible,
    @Nullable MandateOver mandateOver,
    long version) {

  /** Tells of no more steps than the service did. */
  public QuestionSeen {
    possible = possible == null ? Set.of() : Set.copyOf(possible);
  }

  /** That its asker, who looks at it, is no member any more. */
  public record MandateOver(@Nullable LocalDate through, @Nullable String minister) {}

  /** How it ended otherwise than by its answers; {@code undoableThrough} is null for always. */
  public record End(
      String how,
      String by,
      String reason,
      LocalDate on,
      @Nullable String reference,
      @Nullable LocalDate undoableThrough) {}

  /** Parts that ask no answer any more since the question was corrected. */
  public List<Part> voided() {
    return voidedParts == null ? List.of() : voidedParts;
  }

  /** Whether an answer is filed, a provisional one too. */
  public boolean hasAnswer() {
    return addressings.stream().anyMatch(a -> !a.answers().isEmpty());
  }

  /** Ministers from whom no answer is awaited any more. */
  public List<Former> former() {
    return formerAddressings == null ? List.of() : formerAddressings;
  }

  /** The question as it was with a minister; it was removed, or went to another. */
  public record Former(
      String minister,
      String name,
      int number,
      String how,
      @Nullable String to,
      Instant endedAt,
      String reason) {}

  /** One text of the question, with what it has otherwise than the one before. */
  public record Text(
      int version,
      Instant at,
      @Nullable String by,
      @Nullable String reason,
      String title,
      String askerName,
      String introduction,
      List<Part> parts,
      List<Part> voidedParts,
      List<TextChange> changes) {}

  /** One difference. */
  public record TextChange(
      String what, @Nullable Integer part, @Nullable String before, @Nullable String after) {}

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
      @Nullable Integer workingDaysLeft,
      boolean late,
      Term term,
      @Nullable Announced answer,
      List<Announced> answers,
      @Nullable LocalDate answeredOn,
      @Nullable Awaited awaited) {

    /** Whether the answer came in time that settles it. */
    public boolean timely() {
      return answeredOn != null && !answeredOn.isAfter(dueOn);
    }
  }

  /** Why an answer is still awaited, and to which parts. */
  public record Awaited(String reason, List<Integer> parts) {}

  /** How the term was counted. */
  public record Term(int workingDays, String calendar, List<Skipped> skipped) {}

  /** A day that does not count. */
  public record Skipped(LocalDate date, String reason) {}

  /** That an answer was filed, without its text. */
  public record Announced(String kind, LocalDate filedOn, boolean timely, String sha256) {}

  /**
   * A question in a list.
   *
   * @param formerNumbers that it had at other ministers
   */
  public record Row(
      String id,
      String title,
      String asker,
      String askerName,
      LocalDate filedOn,
      String status,
      List<RowAddressing> addressings,
      @Nullable List<FormerNumber> formerNumbers) {

    /** Keeps a copy of the numbers. */
    public Row {
      formerNumbers = formerNumbers == null ? List.of() : List.copyOf(formerNumbers);
    }

    /** Under which heading it stands. */
    public String group() {
      return addressings.stream().anyMatch(RowAddressing::late) ? "LATE" : status;
    }
  }

  /** A number that a question had at a minister. */
  public record FormerNumber(String minister, int number) {}

  /** An addressing in a list. */
  public record RowAddressing(
      String minister,
      int number,
      LocalDate dueOn,
      @Nullable Integer workingDaysLeft,
      boolean late,
      @Nullable LocalDate answeredOn) {

    /** Whether the answer came in time. */
    public boolean timely() {
      return answeredOn != null && !answeredOn.isAfter(dueOn);
    }
  }

  /** The text of one minister's answer. */
  public record Answer(
      String minister,
      int number,
      String kind,
      LocalDate filedOn,
      boolean timely,
      @Nullable String text,
      List<Part> parts,
      String sha256,
      String signedBy,
      @Nullable Instant publishedAt) {}

  /** All facts of a question. */
  public record History(List<HistoryLine> items) {}
}

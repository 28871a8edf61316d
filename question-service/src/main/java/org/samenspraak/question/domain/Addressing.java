package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * The question as one minister received it: with a number, a term and an answer of its own.
 *
 * @param addressedTo the mandate at sending, which never changes
 * @param heldBy holds it now: at filing the addressee
 * @param answers in the order of filing; a later one counts, an earlier one is kept
 * @param awaited why an answer is still awaited, absent when none is
 * @param answeredOn date of the answer after which none is awaited
 */
public record Addressing(
    Minister addressedTo,
    List<MinisterId> heldBy,
    int number,
    LocalDate sentOn,
    AnswerTerm term,
    List<AddressingAnswer> answers,
    @Nullable Awaited awaited,
    @Nullable LocalDate answeredOn) {

  /** Keeps copies of the lists. */
  public Addressing {
    heldBy = List.copyOf(heldBy);
    answers = List.copyOf(answers);
  }

  static Addressing sent(Minister to, int number, LocalDate sentOn, AnswerTerm term) {
    Awaited everything = Awaited.because(Awaited.Reason.NO_ANSWER);
    return new Addressing(
        to, List.of(to.slug()), number, sentOn, term, List.of(), everything, null);
  }

  static Addressing to(MinisterId minister, List<Addressing> among) {
    return among.stream()
        .filter(addressing -> addressing.minister().equals(minister))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                Refusal.Kind.NOT_FOUND,
                "not-addressed",
                "De vraag is niet gesteld aan “" + minister + "”."));
  }

  /** The minister it was addressed to. */
  public MinisterId minister() {
    return addressedTo.slug();
  }

  /** Whether the cabinet of that minister handles it now. */
  boolean isHeldBy(String minister) {
    return heldBy.stream().anyMatch(holder -> holder.value().equals(minister));
  }

  /** The day of an answer: as stated, refused when it cannot be; otherwise today. */
  LocalDate givenOn(@Nullable LocalDate stated, LocalDate today) {
    if (stated == null) {
      return today;
    }
    if (stated.isBefore(sentOn) || stated.isAfter(today)) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              stated.isAfter(today) ? "date-in-future" : "answered-before-sent",
              "Het antwoord kan niet van " + stated + " zijn.")
          .field("answeredOn")
          .expected("een datum van " + sentOn + " tot en met " + today);
    }
    return stated;
  }

  /** The answer that counts. */
  public Optional<AddressingAnswer> answer() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
  }

  boolean isAnswered() {
    return awaited == null;
  }

  boolean has(FinalText text) {
    return answer().filter(text::isThatOf).isPresent();
  }

  /**
   * Timed against this addressing's own term, whatever the others' terms are. Never dated before
   * the day of sending, whatever another service's clock says.
   */
  Addressing answered(
      FinalText text, LocalDate date, List<Part> asked, Round round, Embargo embargo) {
    LocalDate on = date.isBefore(sentOn) ? sentOn : date;
    List<AddressingAnswer> longer = new ArrayList<>(answers);
    longer.add(
        new AddressingAnswer(
            text.kind(),
            on,
            !on.isAfter(term.dueOn()),
            text.minister(),
            text.text(),
            text.parts(),
            text.undivided(),
            text.salt(),
            text.sha256(),
            round,
            embargo,
            null));
    Awaited still = text.awaited(asked).orElse(null);
    return new Addressing(
        addressedTo, heldBy, number, sentOn, term, longer, still, still == null ? on : null);
  }

  QuestionEvent.Addressing announced() {
    return new QuestionEvent.Addressing(
        minister(), heldBy, number, sentOn, term.dueOn(), term.workingDays(), term.calendar());
  }

  /** Public answers where there is nothing to keep back any more. */
  Addressing publishedBy(Instant now) {
    List<AddressingAnswer> open = answers.stream().map(answer -> answer.publishedBy(now)).toList();
    return new Addressing(addressedTo, heldBy, number, sentOn, term, open, awaited, answeredOn);
  }
}

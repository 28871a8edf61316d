package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.TimeLeft;

/**
 * The question as one minister received it: with a number, a term and an answer of its own.
 *
 * @param addressedTo the mandate at sending, which never changes
 * @param heldBy holds it now: at filing the addressee
 * @param answers in the order of filing; a later one counts, an earlier one is kept
 * @param awaited why an answer is still awaited, absent when none is
 * @param answeredOn date of the first answer after which none was awaited, which settles whether it
 *     was in time; what adds to that answer or corrects it moves nothing
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

  /** That of the awaited answers which is due first; empty when none is awaited. */
  static Optional<Addressing> firstDue(List<Addressing> among) {
    return among.stream()
        .filter(addressing -> !addressing.isAnswered())
        .min(Comparator.comparing(Addressing::dueOn));
  }

  /** Last Brussels date on which its answer is in time. */
  LocalDate dueOn() {
    return term.dueOn();
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

  /** How much of the term is left on that Brussels date; nothing to tell once it is answered. */
  public Optional<TimeLeft> timeLeft(LocalDate today) {
    return isAnswered()
        ? Optional.empty()
        : Optional.of(TimeLeft.on(today, term.dueOn(), term.calendar()));
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
    if (isAnswered()) {
      return new Addressing(addressedTo, heldBy, number, sentOn, term, longer, null, answeredOn);
    }
    Awaited still = text.awaited(asked).orElse(null);
    return new Addressing(
        addressedTo, heldBy, number, sentOn, term, longer, still, still == null ? on : null);
  }

  /** When the last answer that is public became so. */
  static Optional<Instant> lastPublication(List<Addressing> addressings) {
    return addressings.stream()
        .flatMap(addressing -> addressing.answers().stream())
        .flatMap(answer -> Stream.ofNullable(answer.publishedAt()))
        .max(Comparator.naturalOrder());
  }

  Addressing numbered(int other) {
    return new Addressing(addressedTo, heldBy, other, sentOn, term, answers, awaited, answeredOn);
  }

  Addressing sentOn(LocalDate other, AnswerTerm counted) {
    return new Addressing(
        addressedTo, heldBy, number, other, counted, answers, awaited, answeredOn);
  }

  QuestionEvent.CountedTerm counted() {
    return new QuestionEvent.CountedTerm(sentOn, term.dueOn(), term.workingDays(), term.calendar());
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

  /** Only with these of its answers; what is awaited follows from them. */
  Addressing answeredOnlyBy(List<AddressingAnswer> kept, List<Part> asked) {
    if (kept.equals(answers)) {
      return this;
    }
    Addressing then = sent(addressedTo, number, sentOn, term);
    for (AddressingAnswer answer : kept) {
      then =
          then.answered(answer.again(), answer.filedOn(), asked, answer.round(), answer.embargo());
    }
    return new Addressing(
        addressedTo, heldBy, number, sentOn, term, kept, then.awaited, then.answeredOn);
  }

  /** With those that are meant not public. */
  Addressing secret(Predicate<AddressingAnswer> meant) {
    List<AddressingAnswer> then =
        answers.stream().map(answer -> meant.test(answer) ? answer.secret() : answer).toList();
    return new Addressing(addressedTo, heldBy, number, sentOn, term, then, awaited, answeredOn);
  }

  /** With only those public that were so on that Brussels date. */
  Addressing publicOnlyBy(LocalDate day) {
    return secret(answer ->
        answer.publishedAt() != null && Brussels.dateOf(answer.publishedAt()).isAfter(day));
  }
}

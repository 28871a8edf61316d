package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;

/**
 * How a question was: what was known of it at the end of a day, by taking back from how it stands
 * each fact that was recorded after that, the last one first; or what holds for a day, by the dates
 * that its facts carry, as known now.
 */
public final class PastQuestion {
  private final TermRules rules;
  private final List<Recorded> history;

  private PastQuestion(TermRules rules, List<Recorded> history) {
    this.rules = rules;
    this.history = history;
  }

  /**
   * As it was known at the end of that Brussels day, which is over or today.
   *
   * @throws Refusal NOT_FOUND when it was not known then
   */
  public static Question asOf(
      Question question, List<TimelineEntry> timeline, LocalDate day, TermRules rules) {
    List<Recorded> history = timeline.stream().map(Recorded::of).toList();
    int known = 0;
    while (known < history.size() && !history.get(known).on().isAfter(day)) {
      known++;
    }
    if (known == 0) {
      throw notYet("asOf", day, history.getFirst().on());
    }
    PastQuestion past = new PastQuestion(rules, history);
    QuestionThen then = QuestionThen.of(question);
    for (int i = history.size() - 1; i >= known; i--) {
      then = past.undone(i, then);
    }
    return question.as(past.inOrder(known, then));
  }

  /**
   * As it holds for that Brussels day: answered, public and ended by then. Its text, its
   * addressees, numbers and terms are those of today, for a correction puts right what was so from
   * the beginning.
   *
   * @throws Refusal NOT_FOUND for a day before it was filed
   */
  public static Question on(Question question, LocalDate day) {
    if (day.isBefore(question.filedOn())) {
      throw notYet("on", day, question.filedOn());
    }
    QuestionThen now = QuestionThen.of(question);
    End end = now.end();
    QuestionThen then =
        now.each(addressing -> keeping(addressing, now.text(), a -> !a.filedOn().isAfter(day)))
            .each(addressing -> addressing.publicOnlyBy(day))
            .withEnd(end == null || end.on().isAfter(day) ? null : end);
    return question.as(then);
  }

  private static Refusal notYet(String field, LocalDate day, LocalDate first) {
    return new Refusal(
            Refusal.Kind.NOT_FOUND, "not-there-yet", "Op " + day + " was deze vraag er nog niet.")
        .field(field)
        .expected("een datum vanaf " + first);
  }

  /** What stood before that fact. */
  private QuestionThen undone(int index, QuestionThen then) {
    Recorded fact = history.get(index);
    return switch (fact.type()) {
      case "question.corrected.v1" -> then.withFormerText();
      case "question.addressing-added.v1" -> then.without(to(fact.nested("addressing")));
      case "question.addressing-removed.v1" -> then.backTo(fact.minister("minister"));
      case "question.addressing-readdressed.v1" ->
          then.without(to(fact.nested("addressing"))).backTo(fact.minister("minister"));
      case "question.addressing-renumbered.v1" ->
          then.of(fact.minister("minister"), a -> a.numbered(fact.number("before")));
      case "question.term-changed.v1" ->
          then.of(fact.minister("minister"), a -> sent(a, fact.nested("before")));
      case "question.answer-filed.v1" -> unanswered(then, fact);
      case "question.answer-published.v1" ->
          then.of(fact.minister("minister"), a -> a.secret(answer -> fact.isOf(answer.round())));
      case "question.ended.v1" -> then.withEnd(null);
      case "question.reinstated.v1" -> then.withEnd(endBefore(index));
      case "question.answer-not-filed.v1", "question.conversion-near.v1" -> then;
      default -> throw new IllegalStateException("no way back from " + fact.type());
    };
  }

  private static QuestionThen unanswered(QuestionThen then, Recorded fact) {
    QuestionThen before = then;
    for (Recorded answer : fact.list("answers")) {
      before =
          before.of(
              answer.minister("minister"),
              a -> keeping(a, then.text(), kept -> !fact.isOf(kept.round())));
    }
    return before;
  }

  /** Only with the answers that are kept; what is awaited follows from them as it did. */
  private static Addressing keeping(
      Addressing addressing, QuestionText text, Predicate<AddressingAnswer> kept) {
    return addressing.answeredOnlyBy(
        addressing.answers().stream().filter(kept).toList(), text.parts());
  }

  private Addressing sent(Addressing addressing, Recorded before) {
    AnswerTerm term =
        new AnswerTerm(
            before.date("dueOn"),
            before.number("workingDays"),
            before.text("calendar"),
            rules.skipped(
                before.date("sentOn"), before.number("workingDays"), before.text("calendar")));
    return addressing.sentOn(before.date("sentOn"), term);
  }

  private @Nullable End endBefore(int index) {
    Optional<Recorded> ended =
        history.subList(0, index).reversed().stream()
            .filter(fact -> fact.type().equals("question.ended.v1"))
            .findFirst();
    return ended.map(this::end).orElse(null);
  }

  private End end(Recorded fact) {
    How how = How.valueOf(fact.text("how"));
    return new End(
        how,
        End.By.valueOf(fact.text("by")),
        fact.text("reason"),
        fact.date("on"),
        fact.textOrNull("reference"),
        how.becomesFinal() ? rules.undoableThrough(fact.on()) : null);
  }

  /** In the order of the document, as the facts that were known then made it. */
  private QuestionThen inOrder(int known, QuestionThen then) {
    List<MinisterId> order = new ArrayList<>();
    for (Recorded fact : history.subList(0, known)) {
      switch (fact.type()) {
        case "question.filed.v1" -> fact.list("addressings").forEach(a -> order.add(to(a)));
        case "question.addressing-added.v1" -> order.add(to(fact.nested("addressing")));
        case "question.addressing-removed.v1" -> order.remove(fact.minister("minister"));
        case "question.addressing-readdressed.v1" ->
            order.set(order.indexOf(fact.minister("minister")), to(fact.nested("addressing")));
        default -> {} // moves nobody
      }
    }
    return then.sorted(Comparator.comparingInt(a -> order.indexOf(a.minister())));
  }

  private static MinisterId to(Recorded addressing) {
    return addressing.minister("addressedTo");
  }
}

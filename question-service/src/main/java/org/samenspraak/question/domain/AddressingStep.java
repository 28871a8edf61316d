package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;

/**
 * What the clerk puts right in the addressings of a question. Each step gives the addressings as
 * they are after it, or refuses, and says what is published of it. Terms that run do not move with
 * others' addressings.
 */
public sealed interface AddressingStep {

  /** Why, for everybody to read. */
  String reason();

  /**
   * The addressings after it.
   *
   * @throws Refusal INVALID naming the field, CONFLICT when it is answered, NOT_FOUND when it is
   *     not addressed to that minister
   */
  Addressed of(Addressed before, Question question, TermRules rules, Instant now);

  /** What is published of it. */
  QuestionEvent told(Addressed before, Question after);

  /** It goes to one more minister. */
  record Add(Minister minister, Addressee addressee, String reason) implements AddressingStep {

    @Override
    public Addressed of(Addressed before, Question question, TermRules rules, Instant now) {
      AnswerTerm term = rules.termFrom(addressee.sentOn(), before.now().size() + 1);
      return before.joinedBy(
          Addressing.sent(minister, addressee.number(), addressee.sentOn(), term),
          Filing.numberKey(minister.slug(), question.parliamentaryYear(), addressee.number()));
    }

    @Override
    public QuestionEvent told(Addressed before, Question after) {
      return new QuestionEvent.AddressingAdded(
          after.id(),
          QuestionFacts.asked(after),
          after.addressing(minister.slug()).announced(),
          reason);
    }
  }

  /** It does not go to that minister any more. */
  record Remove(MinisterId minister, String reason) implements AddressingStep {

    @Override
    public Addressed of(Addressed before, Question question, TermRules rules, Instant now) {
      Addressing left = before.unanswered(minister);
      if (before.now().size() == 1) {
        throw new Refusal(
                Refusal.Kind.CONFLICT,
                "last-addressee",
                "Dit is de enige geadresseerde; een vraag gaat naar minstens één minister.")
            .expected("de vraag overdragen aan een andere minister");
      }
      return before.ended(left, null, now, reason);
    }

    @Override
    public QuestionEvent told(Addressed before, Question after) {
      return new QuestionEvent.AddressingRemoved(
          after.id(),
          minister,
          Addressing.to(minister, before.now()).number(),
          reason,
          after.isAnswered());
    }
  }

  /** It goes to another minister instead, with a new number and a term of its own. */
  record Readdress(MinisterId from, Minister minister, Addressee addressee, String reason)
      implements AddressingStep {

    @Override
    public Addressed of(Addressed before, Question question, TermRules rules, Instant now) {
      Addressing left = before.unanswered(from);
      AnswerTerm term = rules.termFrom(addressee.sentOn(), before.now().size());
      Addressing newcomer = Addressing.sent(minister, addressee.number(), addressee.sentOn(), term);
      before.requireNew(newcomer, "to");
      return before
          .ended(left, newcomer, now, reason)
          .keyed(
              null,
              Filing.numberKey(minister.slug(), question.parliamentaryYear(), addressee.number()));
    }

    @Override
    public QuestionEvent told(Addressed before, Question after) {
      return new QuestionEvent.AddressingReaddressed(
          after.id(),
          QuestionFacts.asked(after),
          from,
          Addressing.to(from, before.now()).number(),
          after.addressing(minister.slug()).announced(),
          reason);
    }
  }

  /** Its number at that minister was wrong. */
  record Renumber(MinisterId minister, int number, String reason) implements AddressingStep {

    @Override
    public Addressed of(Addressed before, Question question, TermRules rules, Instant now) {
      Addressing wrong = before.unanswered(minister);
      Addressee.checkNumber("number", number);
      requireChange(number != wrong.number(), "number", "een ander nummer dan " + wrong.number());
      return before
          .with(wrong, wrong.numbered(number))
          .keyed(
              Filing.numberKey(minister, question.parliamentaryYear(), wrong.number()),
              Filing.numberKey(minister, question.parliamentaryYear(), number));
    }

    @Override
    public QuestionEvent told(Addressed before, Question after) {
      return new QuestionEvent.AddressingRenumbered(
          after.id(), minister, Addressing.to(minister, before.now()).number(), number, reason);
    }
  }

  /**
   * Its term is counted anew, with the calendar of today.
   *
   * @param sentOn Brussels date on which it was sent in truth; as it was when absent
   */
  record ChangeTerm(MinisterId minister, @Nullable LocalDate sentOn, String reason)
      implements AddressingStep {

    @Override
    public Addressed of(Addressed before, Question question, TermRules rules, Instant now) {
      Addressing running = before.unanswered(minister);
      LocalDate from = Objects.requireNonNullElse(sentOn, running.sentOn());
      Addressee.checkSentOn("sentOn", from, question.filedOn(), Brussels.dateOf(now));
      Addressing anew = running.sentOn(from, rules.termFrom(from, before.now().size()));
      requireChange(!anew.equals(running), "sentOn", "een andere datum dan " + running.sentOn());
      return before.with(running, anew);
    }

    @Override
    public QuestionEvent told(Addressed before, Question after) {
      Addressing was = Addressing.to(minister, before.now());
      Addressing is = after.addressing(minister);
      return new QuestionEvent.TermChanged(
          after.id(),
          minister,
          is.number(),
          was.counted(),
          is.counted(),
          was.sentOn().equals(is.sentOn()) ? "RECOMPUTED" : "SENT_ON_CORRECTED",
          reason);
    }
  }

  private static void requireChange(boolean changes, String field, String expected) {
    if (!changes) {
      throw new Refusal(
              Refusal.Kind.INVALID, "nothing-corrected", "De verbetering laat alles zoals het is.")
          .field(field)
          .expected(expected);
    }
  }
}

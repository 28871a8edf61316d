package org.samenspraak.question.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.AddressingStep;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.TermRules;
import org.samenspraak.question.views.QuestionQueries;
import org.springframework.stereotype.Service;

/** How the clerk puts right to whom a question goes, under which number and since when. */
@Service
public class AddressingCommands {
  /** Others may take the next number at the same moment; more often than that they do not. */
  private static final int TRIES = 5;

  private final Aggregates<Question> questions;
  private final QuestionQueries queries;
  private final CorrectionCommands corrections;
  private final Addressees addressees;
  private final Duplicates duplicates;
  private final TermRules rules;

  AddressingCommands(
      Aggregates<Question> questions,
      QuestionQueries queries,
      CorrectionCommands corrections,
      Addressees addressees,
      Duplicates duplicates,
      TermRules rules) {
    this.questions = questions;
    this.queries = queries;
    this.corrections = corrections;
    this.addressees = addressees;
    this.duplicates = duplicates;
    this.rules = rules;
  }

  /**
   * A minister to whom a question is to go.
   *
   * @param number at that minister; the next one when absent
   * @param sentOn Brussels date; today when absent
   */
  public record Newcomer(
      MinisterId minister, @Nullable Integer number, @Nullable LocalDate sentOn) {}

  /** Sends it to one more minister. */
  public Versioned<Question> add(
      QuestionId id, Cause.Request cause, Newcomer newcomer, String reason) {
    return numbered(
        id,
        cause,
        newcomer,
        (_, to) -> new AddressingStep.Add(addressees.on(to, "minister"), to, reason));
  }

  /** Sends it to another minister instead. */
  public Versioned<Question> readdress(
      QuestionId id, Cause.Request cause, MinisterId from, Newcomer newcomer, String reason) {
    return numbered(
        id,
        cause,
        newcomer,
        (question, to) -> {
          var _ = question.addressing(from);
          return new AddressingStep.Readdress(from, addressees.on(to, "to"), to, reason);
        });
  }

  /** Sends it to a minister no longer. */
  public Versioned<Question> remove(
      QuestionId id, Cause.Request cause, MinisterId minister, String reason) {
    return take(id, cause, new AddressingStep.Remove(minister, reason));
  }

  /** Gives it another number at a minister. */
  public Versioned<Question> renumber(
      QuestionId id, Cause.Request cause, MinisterId minister, int number, String reason) {
    try {
      return take(id, cause, new AddressingStep.Renumber(minister, number, reason));
    } catch (UniqueTaken taken) {
      throw taken(id, minister, number).orElseThrow(() -> taken);
    }
  }

  /**
   * Counts a term anew, with the calendar of now.
   *
   * @param sentOn Brussels date on which it was sent; as it was when absent
   */
  public Versioned<Question> changeTerm(
      QuestionId id,
      Cause.Request cause,
      MinisterId minister,
      @Nullable LocalDate sentOn,
      String reason) {
    return take(id, cause, new AddressingStep.ChangeTerm(minister, sentOn, reason));
  }

  /**
   * With the number that is asked for, or else with the next one, which others may take first.
   * Nothing is looked up for a request that comes again: it has its effect already.
   */
  private Versioned<Question> numbered(
      QuestionId id,
      Cause.Request cause,
      Newcomer newcomer,
      BiFunction<Question, Addressee, AddressingStep> step) {
    corrections.requireMayCorrect(cause.actor());
    for (int tries = 1; ; tries++) {
      try {
        return questions.change(
            id,
            cause,
            question -> {
              Addressee to = addressee(question, newcomer, cause.at());
              question.change(step.apply(question, to), rules, cause.at());
            });
      } catch (UniqueTaken taken) {
        if (newcomer.number() != null) {
          throw taken(id, newcomer.minister(), newcomer.number()).orElseThrow(() -> taken);
        }
        if (tries == TRIES) {
          throw taken;
        }
      }
    }
  }

  private Addressee addressee(Question question, Newcomer newcomer, Instant now) {
    MinisterId minister = newcomer.minister();
    int number =
        newcomer.number() == null
            ? queries.highestNumber(minister, question.parliamentaryYear()) + 1
            : newcomer.number();
    return Addressee.later(question, minister, number, newcomer.sentOn(), now);
  }

  private Optional<Refusal> taken(QuestionId id, MinisterId minister, int number) {
    String key = Filing.numberKey(minister, questions.get(id).state().parliamentaryYear(), number);
    return duplicates.ofNumber(key, minister, number, "number");
  }

  private Versioned<Question> take(QuestionId id, Cause.Request cause, AddressingStep step) {
    corrections.requireMayCorrect(cause.actor());
    return questions.change(id, cause, question -> question.change(step, rules, cause.at()));
  }
}

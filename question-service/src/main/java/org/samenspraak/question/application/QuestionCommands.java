package org.samenspraak.question.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.FinalisedBy;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionPermission;
import org.samenspraak.question.domain.TermRules;
import org.springframework.stereotype.Service;

/** What can be asked of questions. */
@Service
public class QuestionCommands {
  private final Aggregates<Question> questions;
  private final Addressees addressees;
  private final Askers askers;
  private final Viewers viewers;
  private final Duplicates duplicates;
  private final TermRules rules;

  QuestionCommands(
      Aggregates<Question> questions,
      Addressees addressees,
      Askers askers,
      Viewers viewers,
      Duplicates duplicates,
      TermRules rules) {
    this.askers = askers;
    this.viewers = viewers;
    this.questions = questions;
    this.addressees = addressees;
    this.duplicates = duplicates;
    this.rules = rules;
  }

  /**
   * Files a question.
   *
   * @param unknownAsker id of an asker who is no member by the register, confirmed by a person
   * @param answer found in its document and to be filed with it, if so
   * @throws Refusal FORBIDDEN for whoever may not, INVALID naming the field, CONFLICT naming the
   *     earlier question that this is, that it could be, or that has a number of it, or the members
   *     nearest to an unknown asker, UNAVAILABLE while no ministers are known
   */
  public Versioned<Question> file(
      Cause.Request cause,
      Filing filing,
      @Nullable AskerId unknownAsker,
      @Nullable AnswerToFile answer) {
    requireMayFile(cause.actor());
    Filing asked = asked(cause, filing, unknownAsker);
    try {
      return questions.add(cause.newId(), cause, () -> create(cause, asked, answer));
    } catch (UniqueTaken taken) {
      throw duplicates.of(asked).orElseThrow(() -> taken);
    }
  }

  /** The question as {@link #file} would file it now; nothing is stored. Refuses the same. */
  public Question preview(
      Cause.Request cause,
      Filing filing,
      @Nullable AskerId unknownAsker,
      @Nullable AnswerToFile answer) {
    requireMayFile(cause.actor());
    Filing asked = asked(cause, filing, unknownAsker);
    Question question = create(cause, asked, answer);
    duplicates
        .of(asked)
        .ifPresent(refusal -> {
          throw refusal;
        });
    return question;
  }

  /**
   * Files the answers of all addressees together.
   *
   * @param now on this service's own clock, from which the embargo runs
   */
  public Versioned<Question> fileAnswers(
      QuestionId id, Cause cause, FinalisedBy by, List<AnswerToFile> answers, Instant now) {
    return questions.change(
        id,
        cause,
        question ->
            question.fileAnswers(
                answers.stream().map(a -> addressees.sign(question, a, cause.at())).toList(),
                by,
                rules,
                now));
  }

  /**
   * Files one answer that came on paper.
   *
   * @throws Refusal as {@link Question#fileAnswer}; FORBIDDEN for whoever is not the clerk
   */
  public Versioned<Question> fileAnswer(QuestionId id, Cause.Request cause, AnswerToFile answer) {
    return questions.change(
        id,
        cause,
        question -> {
          question
              .access(viewers.of(cause.actor(), cause.at()))
              .require(QuestionPermission.FILE_ANSWER);
          FinalText signed = addressees.sign(question, answer, cause.at());
          question.fileFromPaper(answer.minister(), signed, answer.answeredOn(), rules, cause.at());
        });
  }

  /** With its asker as the register has them; what is wrong otherwise is said first. */
  private Filing asked(Cause.Request cause, Filing filing, @Nullable AskerId unknownAsker) {
    filing.check(cause.at());
    return filing.by(askers.recognised(filing.asker(), filing.filedOn(), unknownAsker));
  }

  private Question create(Cause.Request cause, Filing filing, @Nullable AnswerToFile answer) {
    Instant now = cause.at();
    requireLike(filing);
    QuestionId id = new QuestionId(cause.newId());
    Question question = Question.file(id, filing, addressees::of, rules, now);
    if (answer != null) {
      FinalText signed = addressees.sign(question, answer, now);
      question.fileAnswer(answer.minister(), signed, answer.answeredOn(), rules, now);
    }
    return question;
  }

  private void requireLike(Filing filing) {
    QuestionId named = filing.likelyDoubleOf();
    if (named != null
        && questions.find(named).filter(other -> filing.isLike(other.state())).isEmpty()) {
      throw Duplicates.notLike(named);
    }
  }

  /** Refuses with FORBIDDEN whoever may not file, before anything is asked of them. */
  public void requireMayFile(Actor actor) {
    QuestionPermission.FILE_QUESTION.check(
        actor,
        Set.of(),
        () ->
            new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-the-clerk",
                    "Alleen de griffie van het Parlement dient vragen in.")
                .expected("clerk"));
  }
}

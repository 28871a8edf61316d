package org.samenspraak.question.reactions;

import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.AnswerToFile;
import org.samenspraak.question.application.QuestionCommands;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalisedBy;
import org.samenspraak.question.domain.Round;
import org.samenspraak.question.remote.FinalTexts;
import org.springframework.stereotype.Component;

/**
 * The event names the answers; their texts are fetched, compared with what was announced, and filed
 * in one change, or not filed, which is a fact of its own. While coordination-service does not
 * answer, the event waits; so the embargo runs from the business clock at filing, not from the
 * event's moment.
 */
@Component
class WhenCoordinationFinalisedFileAnswers implements Reaction<CoordinationEvent.Finalised> {
  private final FinalTexts texts;
  private final QuestionCommands questions;
  private final BusinessClock clock;

  WhenCoordinationFinalisedFileAnswers(
      FinalTexts texts, QuestionCommands questions, BusinessClock clock) {
    this.texts = texts;
    this.questions = questions;
    this.clock = clock;
  }

  @Override
  public void on(CoordinationEvent.Finalised event, Received received) {
    QuestionId question = event.questionId();
    List<AnswerToFile> answers =
        event.answers().stream().map(answer -> fetch(question, answer)).toList();
    FinalisedBy by =
        new FinalisedBy(
            event.coordinator(),
            Round.of(event.round()),
            event.textVersion(),
            received.cause().at());
    questions.fileAnswers(question, received.cause(), by, answers, clock.instant());
  }

  private AnswerToFile fetch(QuestionId question, CoordinationEvent.FinalAnswer announced) {
    MinisterId minister = announced.minister();
    FinalTexts.Fetched fetched = texts.of(question, minister, announced.sha256());
    List<QuestionEvent.Part> parts =
        fetched.parts().stream()
            .map(part -> new QuestionEvent.Part(part.number(), part.text()))
            .toList();
    Salt salt = new Salt(fetched.salt());
    if (!AnswerText.sha256(salt, fetched.text(), parts).equals(announced.sha256())) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "answer-differs",
          "De tekst van “" + minister + "” is niet de aangekondigde.");
    }
    return new AnswerToFile(
        minister,
        null,
        AnswerKind.valueOf(announced.kind()),
        fetched.text(),
        fetched.parts(),
        false,
        null,
        fetched.salt());
  }
}

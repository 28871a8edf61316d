package org.samenspraak.question.remote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.AnswerKind;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The resource of coordination-service that gives final texts to this service only. */
interface CoordinationAnswers {

  /**
   * A final text.
   *
   * @param text outside the parts
   * @param parts empty when the answer is not divided
   * @param salt of its hash
   */
  record FinalAnswer(
      MinisterId minister,
      String kind,
      @Nullable String text,
      List<AnsweredPart> parts,
      String salt) {}

  /**
   * The answer as it would be now.
   *
   * @param parts with an empty text where there is none yet
   */
  record DraftAnswer(
      MinisterId coordinator,
      MinisterId minister,
      AnswerKind kind,
      @Nullable String text,
      List<AnsweredPart> parts) {}

  /** A part of it. */
  record AnsweredPart(int number, String text) {}

  /** The final text of one addressee that was announced by that hash. */
  @GetExchange("/api/coordinations/{questionId}/answers/{minister}")
  FinalAnswer answer(
      @PathVariable QuestionId questionId,
      @PathVariable MinisterId minister,
      @RequestParam String sha256);

  /** The answer of one addressee as it would be if it were made final now. */
  @GetExchange("/api/coordinations/{questionId}/answer-drafts/{minister}")
  DraftAnswer draft(@PathVariable QuestionId questionId, @PathVariable MinisterId minister);
}

package org.samenspraak.question.remote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
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

  /** A part of it. */
  record AnsweredPart(int number, String text) {}

  /** The final text of one addressee that was announced by that hash. */
  @GetExchange("/api/coordinations/{questionId}/answers/{minister}")
  FinalAnswer answer(
      @PathVariable QuestionId questionId,
      @PathVariable MinisterId minister,
      @RequestParam String sha256);
}

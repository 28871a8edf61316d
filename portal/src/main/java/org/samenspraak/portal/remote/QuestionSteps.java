package org.samenspraak.portal.remote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What question-service does when it is asked. Headers carry {@code Idempotency-Key} and {@code
 * If-Match}; the answer is the question afterwards.
 */
@HttpExchange("/api/questions/{id}")
public interface QuestionSteps {

  /** Why a question ends, or goes on. */
  record Reason(String reason) {}

  /** Why it becomes an oral one, and which. */
  record Conversion(String reason, @Nullable String reference) {}

  /** An answer that came on paper. */
  record Paper(
      String minister,
      @Nullable String signedBy,
      String kind,
      @Nullable String text,
      List<QuestionSeen.Part> parts,
      boolean undivided,
      String answeredOn) {}

  /**
   * It ends, or goes on again.
   *
   * @param step {@code withdrawal}, {@code inadmissibility}, {@code lapse} or {@code reinstatement}
   */
  @PostExchange("/{step}")
  QuestionSeen end(
      @PathVariable String id,
      @PathVariable String step,
      @RequestBody Reason body,
      @RequestHeader Map<String, String> headers);

  /** It becomes an oral one. */
  @PostExchange("/conversion")
  QuestionSeen convert(
      @PathVariable String id,
      @RequestBody Conversion body,
      @RequestHeader Map<String, String> headers);

  /** An answer is filed. */
  @PostExchange("/answers")
  QuestionSeen file(
      @PathVariable String id, @RequestBody Paper body, @RequestHeader Map<String, String> headers);
}

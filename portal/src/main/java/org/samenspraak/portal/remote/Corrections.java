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
 * How the clerk puts a question right at question-service. Headers carry {@code Idempotency-Key}
 * and {@code If-Match}; the answer is the question afterwards.
 */
@HttpExchange("/api/questions/{id}")
public interface Corrections {

  /** What is to read otherwise; null for what stays. */
  record Correction(
      String reason,
      @Nullable String title,
      @Nullable String introduction,
      @Nullable String asker,
      @Nullable String unknownAsker,
      List<QuestionSeen.Part> parts,
      List<String> addedParts,
      List<Integer> voidedParts) {}

  /** One more minister; the next number and today when they are null. */
  record Newcomer(
      String minister, @Nullable Integer number, @Nullable String sentOn, String reason) {}

  /** Another minister; the next number and today when they are null. */
  record Readdressed(String to, @Nullable Integer number, @Nullable String sentOn, String reason) {}

  /** Why. */
  record Because(String reason) {}

  /** The right number. */
  record Numbered(@Nullable Integer number, String reason) {}

  /** The day on which it was sent; null to count anew from the same. */
  record Sent(@Nullable String sentOn, String reason) {}

  @PostExchange("/corrections")
  QuestionSeen correct(
      @PathVariable String id,
      @RequestBody Correction body,
      @RequestHeader Map<String, String> headers);

  @PostExchange("/addressings")
  QuestionSeen add(
      @PathVariable String id,
      @RequestBody Newcomer body,
      @RequestHeader Map<String, String> headers);

  @PostExchange("/addressings/{minister}/readdressing")
  QuestionSeen readdress(
      @PathVariable String id,
      @PathVariable String minister,
      @RequestBody Readdressed body,
      @RequestHeader Map<String, String> headers);

  @PostExchange("/addressings/{minister}/removal")
  QuestionSeen remove(
      @PathVariable String id,
      @PathVariable String minister,
      @RequestBody Because body,
      @RequestHeader Map<String, String> headers);

  @PostExchange("/addressings/{minister}/renumbering")
  QuestionSeen renumber(
      @PathVariable String id,
      @PathVariable String minister,
      @RequestBody Numbered body,
      @RequestHeader Map<String, String> headers);

  @PostExchange("/addressings/{minister}/term")
  QuestionSeen changeTerm(
      @PathVariable String id,
      @PathVariable String minister,
      @RequestBody Sent body,
      @RequestHeader Map<String, String> headers);
}

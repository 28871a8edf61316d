package org.samenspraak.portal.remote;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * What plan-service does when it is asked. Headers carry {@code Idempotency-Key} and {@code
 * If-Match}.
 */
@HttpExchange("/api")
public interface PlanSteps {

  /** Text with its encoding. */
  String TEXT = "text/plain;charset=UTF-8";

  /**
   * What a document came to.
   *
   * @param plan the draft; null when it was only read
   * @param missing in Dutch
   * @param approval of which the document speaks; it is not recorded
   */
  record Imported(
      @Nullable PlanSeen plan,
      List<Filings.Finding> recognised,
      List<String> missing,
      @Nullable Reported approval) {}

  /** An approval of which a document speaks. */
  record Reported(String kind, LocalDate on) {}

  /** What the government decided. */
  record Approving(@Nullable String kind, String on, String reference) {}

  /** What an action is to be. */
  record ActionAsked(
      @Nullable Integer objective,
      String title,
      String lead,
      List<String> contributors,
      String dueOn,
      @Nullable String description,
      @Nullable String budget,
      @Nullable String evaluationCriterion,
      @Nullable String externalDependency) {}

  /** What it is to be from now on, and why. */
  record ActionEdited(@JsonUnwrapped ActionAsked action, String reason) {}

  /**
   * How an action stands.
   *
   * @param percentage null for what follows from the status, or as before
   */
  record Standing(String status, @Nullable Integer percentage, String reason, String on) {}

  /** Only reads the text of a plan. */
  @PostExchange(url = "/plans/import?dryRun=true", contentType = TEXT)
  Imported read(@RequestBody byte[] document);

  /** Makes a draft of it. */
  @PostExchange(url = "/plans/import", contentType = TEXT)
  Imported draft(
      @RequestBody byte[] document,
      @RequestParam(required = false) @Nullable String likelyDoubleOf,
      @RequestHeader Map<String, String> headers);

  /** Records that the government approved a plan. */
  @PutExchange("/plans/{id}/approval")
  PlanSeen approve(
      @PathVariable String id,
      @RequestBody Approving body,
      @RequestHeader Map<String, String> headers);

  /** Adds an action to a plan. */
  @PostExchange("/plans/{id}/actions")
  PlanSeen.Action add(
      @PathVariable String id,
      @RequestBody ActionAsked body,
      @RequestHeader Map<String, String> headers);

  /** Changes what an action is to be. */
  @PutExchange("/actions/{id}")
  PlanSeen.Action edit(
      @PathVariable String id,
      @RequestBody ActionEdited body,
      @RequestHeader Map<String, String> headers);

  /** Says how an action stands. */
  @PutExchange("/actions/{id}/status")
  PlanSeen.Action change(
      @PathVariable String id,
      @RequestBody Standing body,
      @RequestHeader Map<String, String> headers);
}

package org.samenspraak.plan.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.application.PlanCommands;
import org.samenspraak.plan.application.PlanImport;
import org.samenspraak.plan.application.PlanReading;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.web.Compute;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.SentDocument;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanImportController {
  private final PlanImport documents;
  private final PlanCommands commands;
  private final Compute compute;

  PlanImportController(PlanImport documents, PlanCommands commands, Compute compute) {
    this.documents = documents;
    this.commands = commands;
    this.compute = compute;
  }

  @Needs("draft-plan")
  @PostMapping(
      path = "/api/plans/import",
      consumes = MediaType.TEXT_PLAIN_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PlanImportView> importText(
      Actor actor,
      SentDocument document,
      @RequestParam(required = false) @Nullable String coordinator,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(required = false) @Nullable String likelyDoubleOf) {
    commands.requireMayDraft(actor);
    MinisterId named =
        coordinator == null ? null : new MinisterId(Input.slug(coordinator, "coordinator"));
    PlanId beside =
        likelyDoubleOf == null
            ? null
            : new PlanId(Input.line(likelyDoubleOf, "likelyDoubleOf", Draft.LONGEST_TITLE));
    String text = PlainText.of(document.bytes());
    Cause.Request cause = document.cause();
    PlanReading reading = compute.run(() -> documents.read(text, named, cause.at()));
    if (dryRun) {
      return ResponseEntity.ok(PlanImportView.of(reading, null));
    }
    Draft draft = reading.draft();
    if (draft == null) {
      throw incomplete(reading);
    }
    Versioned<Plan> plan = drafted(reading, draft.besides(beside), cause);
    return Responses.created(
        "/api/plans/" + plan.id(), plan, PlanImportView.of(reading, PlanView.of(plan)));
  }

  private Versioned<Plan> drafted(PlanReading reading, Draft draft, Cause cause) {
    try {
      return commands.draft(draft, cause);
    } catch (Refusal refusal) {
      throw refusal.with("recognised", reading.document().recognised());
    }
  }

  private static Refusal incomplete(PlanReading reading) {
    return new Refusal(
            Kind.INVALID,
            "incomplete-document",
            "Het document zegt niet alles wat een plan nodig heeft.")
        .field("body")
        .expected(String.join(", ", reading.missing()))
        .with("missing", reading.missing())
        .with("recognised", reading.document().recognised());
  }
}

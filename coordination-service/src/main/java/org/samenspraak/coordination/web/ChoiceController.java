package org.samenspraak.coordination.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who coordinates: what cabinets name and what the government decides. */
@RestController
@RequestMapping(path = "/api/coordinations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ChoiceController {
  private static final int LONGEST_REFERENCE = 200;

  record Agreement(@Nullable String coordinator) {}

  record Decision(
      @Nullable String coordinator, @Nullable String decidedOn, @Nullable String reference) {}

  private final CoordinationCommands coordinations;

  ChoiceController(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Needs("name-coordinator")
  @PutMapping("/agreements/{cabinet}")
  ResponseEntity<CoordinationView> agree(
      @PathVariable QuestionId id,
      @PathVariable MinisterId cabinet,
      @RequestBody Agreement body,
      Cause.Request cause) {
    MinisterId coordinator = coordinator(body.coordinator());
    return Shown.to(cause, coordinations.agree(id, cabinet, coordinator, cause));
  }

  @Needs("decide-coordinator")
  @PutMapping("/decision")
  ResponseEntity<CoordinationView> decide(
      @PathVariable QuestionId id, @RequestBody Decision body, Cause.Request cause) {
    return Shown.to(
        cause,
        coordinations.decide(
            id,
            coordinator(body.coordinator()),
            Input.date(body.decidedOn(), "decidedOn"),
            Input.line(body.reference(), "reference", LONGEST_REFERENCE),
            cause));
  }

  private static MinisterId coordinator(@Nullable String named) {
    return new MinisterId(Input.slug(named, "coordinator"));
  }
}

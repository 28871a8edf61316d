package org.samenspraak.coordination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;
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

  record Agreement(@NotNull @ShortName String coordinator) {}

  record Decision(
      @NotNull @ShortName String coordinator,
      @NotNull LocalDate decidedOn,
      @NotNull @TextLine(max = LONGEST_REFERENCE) String reference) {}

  private final CoordinationCommands coordinations;

  ChoiceController(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Needs("name-coordinator")
  @PutMapping("/agreements/{cabinet}")
  ResponseEntity<CoordinationView> agree(
      @PathVariable QuestionId id,
      @PathVariable MinisterId cabinet,
      @Valid @RequestBody Agreement body,
      Cause.Request cause) {
    MinisterId coordinator = new MinisterId(body.coordinator());
    return Shown.to(cause, coordinations.agree(id, cabinet, coordinator, cause));
  }

  @Needs("decide-coordinator")
  @PutMapping("/decision")
  ResponseEntity<CoordinationView> decide(
      @PathVariable QuestionId id, @Valid @RequestBody Decision body, Cause.Request cause) {
    return Shown.to(
        cause,
        coordinations.decide(
            id,
            new MinisterId(body.coordinator()),
            body.decidedOn(),
            Input.clean(body.reference()),
            cause));
  }
}

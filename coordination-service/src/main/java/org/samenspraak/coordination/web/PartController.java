package org.samenspraak.coordination.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Salts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's own work: marks, texts, finalisation. */
@RestController
@RequestMapping(path = "/api/coordinations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class PartController {
  private static final int LONGEST_WHO = 300;

  record Mark(@Nullable String level, @Nullable String who, @Nullable String text) {}

  record Text(@Nullable String text) {}

  private final CoordinationCommands coordinations;

  PartController(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Needs("write-answer")
  @PutMapping("/parts/{part}/not-competent")
  ResponseEntity<CoordinationView> mark(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @RequestBody Mark body,
      Cause.Request cause) {
    NotCompetent.Level level = Input.oneOf(NotCompetent.Level.class, body.level(), "level");
    String who = Input.line(body.who(), "who", LONGEST_WHO);
    String text = Input.optionalText(body.text(), "text");
    NotCompetent.Claim claim = new NotCompetent.Claim(level, who, text);
    return Shown.to(cause, coordinations.markNotCompetent(id, part, claim, cause));
  }

  @Needs("write-answer")
  @DeleteMapping("/parts/{part}/not-competent")
  ResponseEntity<CoordinationView> unmark(
      @PathVariable QuestionId id, @PathVariable int part, Cause.Request cause) {
    return Shown.to(cause, coordinations.unmark(id, part, cause));
  }

  @Needs("write-answer")
  @PutMapping("/parts/{part}/text")
  ResponseEntity<CoordinationView> write(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @RequestBody Text body,
      Cause.Request cause) {
    String text = Input.text(body.text(), "text");
    return Shown.to(cause, coordinations.write(id, part, text, Salts.draw(), cause));
  }

  @Needs("finalise-answer")
  @PostMapping("/finalisation")
  ResponseEntity<CoordinationView> finalise(@PathVariable QuestionId id, Cause.Request cause) {
    return Shown.to(cause, coordinations.finalise(id, Salts.draw(), cause));
  }
}

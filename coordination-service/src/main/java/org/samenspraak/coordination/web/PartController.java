package org.samenspraak.coordination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Salts;
import org.samenspraak.web.TextLine;
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

  record Mark(
      @NotNull NotCompetent.Level level,
      @NotNull @TextLine(max = LONGEST_WHO) String who,
      @LongText(orBlank = true) @Nullable String text) {}

  record Text(@NotNull @LongText String text) {}

  /** An answer beside the final one. */
  record FurtherAnswer(@NotNull FurtherKind kind, @NotNull @LongText String text) {}

  /** What it is to the question. */
  enum FurtherKind {
    PROVISIONAL,
    SUPPLEMENTARY,
    ERRATUM
  }

  private final CoordinationCommands coordinations;

  PartController(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Needs("write-answer")
  @PutMapping("/parts/{part}/not-competent")
  ResponseEntity<CoordinationView> mark(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @Valid @RequestBody Mark body,
      Cause.Request cause) {
    NotCompetent.Claim claim =
        new NotCompetent.Claim(
            body.level(), Input.clean(body.who()), Input.cleanOrNull(body.text()));
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
      @Valid @RequestBody Text body,
      Cause.Request cause) {
    String text = Input.clean(body.text());
    return Shown.to(cause, coordinations.write(id, part, text, Salts.draw(), cause));
  }

  @Needs("finalise-answer")
  @PostMapping("/finalisation")
  ResponseEntity<CoordinationView> finalise(@PathVariable QuestionId id, Cause.Request cause) {
    return Shown.to(cause, coordinations.finalise(id, Salts.draw(), cause));
  }

  @Needs("finalise-answer")
  @PostMapping("/further-answers")
  ResponseEntity<CoordinationView> answer(
      @PathVariable QuestionId id, @Valid @RequestBody FurtherAnswer body, Cause.Request cause) {
    Answer.Kind kind = Answer.Kind.valueOf(body.kind().name());
    String text = Input.clean(body.text());
    return Shown.to(cause, coordinations.answer(id, kind, text, Salts.draw(), cause));
  }
}

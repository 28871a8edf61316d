package org.samenspraak.coordination.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Note;
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

/** Contributions to parts: asked, delivered, judged, declined. */
@RestController
@RequestMapping(
    path = "/api/coordinations/{id}/parts/{part}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class ContributionController {

  /**
   * What is asked; all of it may be left out.
   *
   * @param noteConfidential whether the note stays here, out of events and mails
   */
  record Asked(@Nullable String due, @Nullable String note, @Nullable Boolean noteConfidential) {}

  record Delivered(@Nullable String text) {}

  /** The version that the coordinator read; without it, the latest is accepted. */
  record Accepted(@Nullable Integer version) {}

  record Returned(@Nullable String note) {}

  record Refused(@Nullable String reason, @Nullable String text) {}

  private final CoordinationCommands coordinations;

  ContributionController(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Needs("request-contribution")
  @PutMapping("/requests/{minister}")
  ResponseEntity<CoordinationView> request(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @RequestBody(required = false) @Nullable Asked body,
      Cause.Request cause) {
    Asked asked = body == null ? new Asked(null, null, null) : body;
    LocalDate due = asked.due() == null ? null : Input.date(asked.due(), "due");
    Note note =
        Note.of(
            Input.optionalText(asked.note(), "note"),
            Boolean.TRUE.equals(asked.noteConfidential()));
    return Shown.to(cause, coordinations.request(id, part, minister, due, note, cause));
  }

  @Needs("request-contribution")
  @DeleteMapping("/requests/{minister}")
  ResponseEntity<CoordinationView> cancel(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      Cause.Request cause) {
    return Shown.to(cause, coordinations.cancel(id, part, minister, cause));
  }

  @Needs("deliver-contribution")
  @PutMapping("/contributions/{minister}")
  ResponseEntity<CoordinationView> deliver(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @RequestBody Delivered body,
      Cause.Request cause) {
    String text = Input.text(body.text(), "text");
    return Shown.to(cause, coordinations.deliver(id, part, minister, text, Salts.draw(), cause));
  }

  @Needs("judge-contribution")
  @PostMapping("/contributions/{minister}/acceptance")
  ResponseEntity<CoordinationView> accept(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @RequestBody(required = false) @Nullable Accepted body,
      Cause.Request cause) {
    Integer seen = body == null ? null : body.version();
    return Shown.to(cause, coordinations.accept(id, part, minister, seen, cause));
  }

  @Needs("judge-contribution")
  @PostMapping("/contributions/{minister}/return")
  ResponseEntity<CoordinationView> giveBack(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @RequestBody Returned body,
      Cause.Request cause) {
    String note = Input.text(body.note(), "note");
    return Shown.to(cause, coordinations.giveBack(id, part, minister, note, cause));
  }

  @Needs("deliver-contribution")
  @PostMapping("/contributions/{minister}/decline")
  ResponseEntity<CoordinationView> decline(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @RequestBody Refused body,
      Cause.Request cause) {
    Declined.Reason reason = Input.oneOf(Declined.Reason.class, body.reason(), "reason");
    String text = Input.text(body.text(), "text");
    return Shown.to(cause, coordinations.decline(id, part, minister, reason, text, cause));
  }
}

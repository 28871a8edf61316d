package org.samenspraak.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.AddressingCommands;
import org.samenspraak.question.application.AddressingCommands.Newcomer;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.ShortName;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts right to whom a question goes, under which number and since when. */
@RestController
@RequestMapping(
    path = "/api/questions/{id}/addressings",
    produces = MediaType.APPLICATION_JSON_VALUE)
class AddressingController {
  private final AddressingCommands commands;

  AddressingController(AddressingCommands commands) {
    this.commands = commands;
  }

  /** One more minister. */
  record AddAddressing(
      @NotNull @ShortName String minister,
      @Range(min = 1, max = Filing.MAX_NUMBER) @Nullable Integer number,
      @Nullable LocalDate sentOn,
      @NotNull @LongText String reason) {}

  /** Another minister. */
  record Readdress(
      @NotNull @ShortName String to,
      @Range(min = 1, max = Filing.MAX_NUMBER) @Nullable Integer number,
      @Nullable LocalDate sentOn,
      @NotNull @LongText String reason) {}

  record RemoveAddressing(@NotNull @LongText String reason) {}

  record Renumber(
      @NotNull @Range(min = 1, max = Filing.MAX_NUMBER) Integer number,
      @NotNull @LongText String reason) {}

  record ChangeTerm(@Nullable LocalDate sentOn, @NotNull @LongText String reason) {}

  @Needs("correct-question")
  @PostMapping
  ResponseEntity<QuestionView> add(
      Cause.Request cause, @PathVariable QuestionId id, @Valid @RequestBody AddAddressing body) {
    Newcomer to = new Newcomer(new MinisterId(body.minister()), body.number(), body.sentOn());
    return shown(cause, commands.add(id, cause, to, Reasons.of(body.reason())));
  }

  @Needs("correct-question")
  @PostMapping("/{minister}/readdressing")
  ResponseEntity<QuestionView> readdress(
      Cause.Request cause,
      @PathVariable QuestionId id,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Readdress body) {
    Newcomer to = new Newcomer(new MinisterId(body.to()), body.number(), body.sentOn());
    return shown(cause, commands.readdress(id, cause, minister, to, Reasons.of(body.reason())));
  }

  @Needs("correct-question")
  @PostMapping("/{minister}/removal")
  ResponseEntity<QuestionView> remove(
      Cause.Request cause,
      @PathVariable QuestionId id,
      @PathVariable MinisterId minister,
      @Valid @RequestBody RemoveAddressing body) {
    return shown(cause, commands.remove(id, cause, minister, Reasons.of(body.reason())));
  }

  @Needs("correct-question")
  @PostMapping("/{minister}/renumbering")
  ResponseEntity<QuestionView> renumber(
      Cause.Request cause,
      @PathVariable QuestionId id,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Renumber body) {
    return shown(
        cause, commands.renumber(id, cause, minister, body.number(), Reasons.of(body.reason())));
  }

  @Needs("correct-question")
  @PostMapping("/{minister}/term")
  ResponseEntity<QuestionView> changeTerm(
      Cause.Request cause,
      @PathVariable QuestionId id,
      @PathVariable MinisterId minister,
      @Valid @RequestBody ChangeTerm body) {
    return shown(
        cause, commands.changeTerm(id, cause, minister, body.sentOn(), Reasons.of(body.reason())));
  }

  private static ResponseEntity<QuestionView> shown(
      Cause.Request cause, Versioned<Question> changed) {
    return Responses.ok(
        changed,
        QuestionView.of(changed, Viewer.office(cause.actor()), Brussels.dateOf(cause.at())));
  }
}

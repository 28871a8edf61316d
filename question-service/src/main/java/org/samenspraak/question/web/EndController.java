package org.samenspraak.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.EndCommands;
import org.samenspraak.question.application.Viewers;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.end.End.By;
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Wish;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.TextLine;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends questions otherwise than by their answers, and undoes that. */
@RestController
@RequestMapping(path = "/api/questions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class EndController {
  private static final int LONGEST_REFERENCE = 100;

  private final EndCommands commands;
  private final Viewers viewers;

  EndController(EndCommands commands, Viewers viewers) {
    this.viewers = viewers;
    this.commands = commands;
  }

  /** On a Brussels date that is not in the future; today unless it says otherwise. */
  record EndQuestion(@NotNull @LongText String reason, @Nullable LocalDate on) {}

  /** With the reference of the oral question, if it is known. */
  record ConvertQuestion(
      @NotNull @LongText String reason,
      @Nullable LocalDate on,
      @TextLine(max = LONGEST_REFERENCE) @Nullable String reference) {}

  record ReinstateQuestion(@NotNull @LongText String reason) {}

  @Needs("withdraw-question")
  @PostMapping("/withdrawal")
  ResponseEntity<QuestionView> withdraw(
      @PathVariable QuestionId id, Cause.Request cause, @Valid @RequestBody EndQuestion request) {
    return end(id, cause, How.WITHDRAWN, request);
  }

  @Needs("end-question")
  @PostMapping("/inadmissibility")
  ResponseEntity<QuestionView> declareInadmissible(
      @PathVariable QuestionId id, Cause.Request cause, @Valid @RequestBody EndQuestion request) {
    return end(id, cause, How.INADMISSIBLE, request);
  }

  @Needs("end-question")
  @PostMapping("/lapse")
  ResponseEntity<QuestionView> lapse(
      @PathVariable QuestionId id, Cause.Request cause, @Valid @RequestBody EndQuestion request) {
    return end(id, cause, How.LAPSED, request);
  }

  @Needs("convert-question")
  @PostMapping("/conversion")
  ResponseEntity<QuestionView> convert(
      @PathVariable QuestionId id,
      Cause.Request cause,
      @Valid @RequestBody ConvertQuestion request) {
    return end(
        id,
        cause,
        wish(
            How.CONVERTED,
            cause.actor(),
            request.reason(),
            request.on(),
            Input.cleanOrNull(request.reference())));
  }

  @Needs("reinstate-question")
  @PostMapping("/reinstatement")
  ResponseEntity<QuestionView> reinstate(
      @PathVariable QuestionId id,
      Cause.Request cause,
      @Valid @RequestBody ReinstateQuestion request) {
    return shown(commands.reinstate(id, cause, Reasons.of(request.reason())), cause);
  }

  private ResponseEntity<QuestionView> end(
      QuestionId id, Cause.Request cause, How how, EndQuestion request) {
    return end(id, cause, wish(how, cause.actor(), request.reason(), request.on(), null));
  }

  private ResponseEntity<QuestionView> end(QuestionId id, Cause.Request cause, Wish wish) {
    return shown(commands.end(id, cause, wish), cause);
  }

  private static Wish wish(
      How how, Actor actor, String reason, @Nullable LocalDate on, @Nullable String reference) {
    By by = actor.isA("asker") ? By.ASKER : By.CLERK;
    return new Wish(how, by, Reasons.of(reason), on, reference);
  }

  private ResponseEntity<QuestionView> shown(Versioned<Question> question, Cause.Request cause) {
    return Responses.ok(
        question,
        QuestionView.of(
            question, viewers.of(cause.actor(), cause.at()), Brussels.dateOf(cause.at())));
  }
}

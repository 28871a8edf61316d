package org.samenspraak.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.AnswerToFile;
import org.samenspraak.question.application.QuestionCommands;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.Salts;
import org.samenspraak.web.ShortName;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes answers that came on paper, from the clerk. */
@RestController
class PaperController {
  private final QuestionCommands commands;

  PaperController(QuestionCommands commands) {
    this.commands = commands;
  }

  /**
   * An answer as the clerk's form sends it.
   *
   * @param minister the addressee
   * @param signedBy the minister who signed it, when that is another
   * @param text outside the parts
   * @param parts the answer per part, none when it is not divided
   * @param undivided whether the clerk confirms that it is for all parts, though it does not say so
   * @param answeredOn Brussels date on which it was given
   */
  record PaperAnswer(
      @NotNull @ShortName String minister,
      @ShortName @Nullable String signedBy,
      @NotNull AnswerKind kind,
      @LongText(orBlank = true) @Nullable String text,
      @Size(max = Filing.MAX_PARTS) @Nullable List<@NotNull @Valid PaperPart> parts,
      @Nullable Boolean undivided,
      @NotNull LocalDate answeredOn) {

    private AnswerToFile answer() {
      List<PaperPart> divided = parts == null ? List.of() : parts;
      return new AnswerToFile(
          new MinisterId(minister),
          signedBy == null ? null : new MinisterId(signedBy),
          kind,
          Input.cleanOrNull(text),
          divided.stream().map(part -> new Part(part.number(), Input.clean(part.text()))).toList(),
          Boolean.TRUE.equals(undivided),
          answeredOn,
          Salts.draw());
    }
  }

  record PaperPart(
      @NotNull @Range(min = 1, max = Filing.MAX_PARTS) Integer number,
      @NotNull @LongText String text) {}

  @Needs("file-answer")
  @PostMapping(path = "/api/questions/{id}/answers", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<QuestionView> file(
      @PathVariable QuestionId id, Cause.Request cause, @Valid @RequestBody PaperAnswer request) {
    Versioned<Question> question = commands.fileAnswer(id, cause, request.answer());
    return Responses.ok(
        question,
        QuestionView.of(question, Viewer.office(cause.actor()), Brussels.dateOf(cause.at())));
  }
}

package org.samenspraak.question.web;

import jakarta.validation.Valid;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.CorrectionCommands;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrects the text of a question, and shows how it read before. */
@RestController
@RequestMapping(path = "/api/questions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class CorrectionController {
  private final CorrectionCommands commands;
  private final Aggregates<Question> questions;

  CorrectionController(CorrectionCommands commands, Aggregates<Question> questions) {
    this.commands = commands;
    this.questions = questions;
  }

  @Needs("correct-question")
  @PostMapping("/corrections")
  ResponseEntity<QuestionView> correct(
      Cause.Request cause,
      @PathVariable QuestionId id,
      @Valid @RequestBody CorrectQuestion request) {
    Versioned<Question> corrected =
        commands.correct(id, cause, request.correction(), request.confirmedAsker());
    return Responses.ok(
        corrected,
        QuestionView.of(corrected, Viewer.office(cause.actor()), Brussels.dateOf(cause.at())));
  }

  @Needs("read-question")
  @GetMapping("/texts")
  ResponseEntity<List<TextView>> texts(@PathVariable QuestionId id) {
    Versioned<Question> question = questions.get(id);
    return Responses.ok(question, TextView.of(question.state()));
  }
}

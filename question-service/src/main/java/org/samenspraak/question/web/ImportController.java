package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.application.AnswerToFile;
import org.samenspraak.question.application.QuestionCommands;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.intake.QuestionDocument;
import org.samenspraak.question.intake.ReadQuestion;
import org.samenspraak.web.Compute;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.SentDocument;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files a question from its document, or only says what would be filed. */
@RestController
class ImportController {
  private final QuestionCommands commands;
  private final Compute compute;

  ImportController(QuestionCommands commands, Compute compute) {
    this.commands = commands;
    this.compute = compute;
  }

  @Needs("file-question")
  @PostMapping(
      path = "/api/questions/import",
      consumes = MediaType.TEXT_PLAIN_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ImportView> file(
      Actor actor,
      SentDocument document,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "false") boolean withAnswers,
      @RequestParam(required = false) @Nullable String asker,
      @RequestParam(required = false) @Nullable LocalDate filedOn,
      @RequestParam(required = false) @Nullable String likelyDoubleOf,
      @RequestParam(required = false) @Nullable String unknownAsker,
      @RequestParam(required = false) @Nullable LocalDate answeredOn,
      @RequestParam(defaultValue = "false") boolean undivided) {
    commands.requireMayFile(actor);
    requireWithAnswers(withAnswers, "answeredOn", answeredOn != null);
    requireWithAnswers(withAnswers, "undivided", undivided);
    String named =
        asker == null || asker.isBlank() ? null : Input.line(asker, "asker", Filing.MAX_NAME);
    AskerId confirmed =
        unknownAsker == null ? null : new AskerId(Input.slug(unknownAsker, "unknownAsker"));
    byte[] bytes = document.bytes();
    ReadQuestion read =
        compute.run(() -> QuestionDocument.attempt(bytes, document.charset(), named, filedOn));
    Cause.Request cause = document.cause();
    return Imported.showing(
        read,
        dryRun,
        () -> {
          AnswerToFile answer = withAnswers ? Imported.answer(read, undivided, answeredOn) : null;
          Supplier<Filing> filing = () -> Imported.filing(read, likelyDoubleOf);
          return dryRun
              ? tried(cause, read, filing, confirmed, answer)
              : filed(cause, read, filing, confirmed, answer);
        });
  }

  private ResponseEntity<ImportView> tried(
      Cause.Request cause,
      ReadQuestion read,
      Supplier<Filing> filing,
      @Nullable AskerId confirmed,
      @Nullable AnswerToFile answer) {
    if (!read.missing().isEmpty()) {
      return ResponseEntity.ok(ImportView.tried(null, read));
    }
    Question preview = commands.preview(cause, filing.get(), confirmed, answer);
    return ResponseEntity.ok(
        ImportView.tried(
            QuestionView.preview(
                preview, Viewer.office(cause.actor()), Brussels.dateOf(cause.at())),
            read));
  }

  private ResponseEntity<ImportView> filed(
      Cause.Request cause,
      ReadQuestion read,
      Supplier<Filing> filing,
      @Nullable AskerId confirmed,
      @Nullable AnswerToFile answer) {
    requireComplete(read);
    Versioned<Question> filed = commands.file(cause, filing.get(), confirmed, answer);
    return Responses.created(
        "/api/questions/" + filed.id(),
        filed,
        ImportView.filed(
            QuestionView.of(filed, Viewer.office(cause.actor()), Brussels.dateOf(cause.at())),
            read,
            answer != null));
  }

  /** What is said of an answer that is not filed would be lost without a word. */
  private static void requireWithAnswers(boolean withAnswers, String parameter, boolean given) {
    if (given && !withAnswers) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "answers-not-filed",
              "“" + parameter + "” zegt iets over een antwoord dat niet ingediend wordt.")
          .field(parameter)
          .expected("withAnswers=true");
    }
  }

  private static void requireComplete(ReadQuestion read) {
    if (!read.missing().isEmpty()) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "incomplete-document",
              "In het document ontbreekt: " + String.join(", ", read.missing()) + ".")
          .field("body")
          .expected("een document met titel, vraagsteller, datum, deelvragen en geadresseerden")
          .with("missing", read.missing());
    }
  }
}

package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.QuestionCommands;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.views.QuestionQueries;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.web.audit.Auditing;
import org.samenspraak.workingdays.ParliamentaryYear;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files questions and shows them. */
@RestController
@RequestMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
class QuestionController {
  private static final int LONGEST_WORDS = 200;

  private final QuestionCommands commands;
  private final Aggregates<Question> questions;
  private final QuestionQueries queries;
  private final Auditing auditing;

  QuestionController(
      QuestionCommands commands,
      Aggregates<Question> questions,
      QuestionQueries queries,
      Auditing auditing) {
    this.auditing = auditing;
    this.commands = commands;
    this.questions = questions;
    this.queries = queries;
  }

  record History(List<HistoryEntry> items) {}

  @Needs("file-question")
  @PostMapping
  ResponseEntity<QuestionView> file(Cause.Request cause, @RequestBody FileQuestion request) {
    Versioned<Question> filed = commands.file(cause, request.filing(), null);
    return Responses.created("/api/questions/" + filed.id(), filed, QuestionView.of(filed));
  }

  @Needs("read-question")
  @GetMapping
  PageOf<QuestionRow> list(
      @RequestParam(required = false) @Nullable String minister,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable QuestionStatus status,
      @RequestParam(required = false) @Nullable String asker,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable LocalDate overdueOn,
      Paging paging) {
    QuestionQueries.Filter filter =
        new QuestionQueries.Filter(
            id(word(minister, "minister"), MinisterId::new),
            yearOf(word(year, "year")),
            number,
            status,
            id(word(asker, "asker"), AskerId::new),
            word(q, "q"),
            overdueOn);
    return queries.page(filter, paging).map(QuestionRow::of);
  }

  /** A parameter without a value narrows nothing: so a form sends what was not filled in. */
  private static @Nullable String word(@Nullable String value, String field) {
    return value == null || value.isBlank() ? null : Input.line(value, field, LONGEST_WORDS);
  }

  private static <T extends Id> @Nullable T id(@Nullable String slug, Function<String, T> of) {
    return slug == null ? null : of.apply(slug);
  }

  private static @Nullable ParliamentaryYear yearOf(@Nullable String label) {
    try {
      return label == null ? null : ParliamentaryYear.parse(label);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-year", "Dit is geen parlementair jaar.")
          .field("year")
          .expected("een parlementair jaar, bijvoorbeeld 2020-2021");
    }
  }

  @Needs("read-question")
  @GetMapping("/{id}")
  ResponseEntity<QuestionView> show(@PathVariable QuestionId id) {
    Versioned<Question> question = questions.get(id);
    return Responses.ok(question, QuestionView.of(question));
  }

  /** Facts carry no text of an answer before publication, so everyone may read them. */
  @Needs("read-question")
  @GetMapping("/{id}/history")
  History history(@PathVariable QuestionId id) {
    questions.get(id);
    List<TimelineEntry> timeline = questions.timeline(id);
    return new History(timeline.stream().map(HistoryEntry::of).toList());
  }

  @Needs("read-answer")
  @GetMapping("/{id}/answers")
  ResponseEntity<List<AnswerView>> answers(@PathVariable QuestionId id, Actor actor) {
    Versioned<Question> question = questions.get(id);
    List<AnswerView> answers = AnswerView.of(question.state(), actor);
    if (answers.isEmpty() && !question.state().mayReadAnswers(actor)) {
      throw UnderEmbargo.of(question.state().addressings().stream());
    }
    if (!answers.equals(AnswerView.of(question.state(), Actor.PUBLIC))) {
      auditing.read("question/" + id);
    }
    return Responses.ok(question, answers);
  }
}

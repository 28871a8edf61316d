package org.samenspraak.question.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.PastQuestions;
import org.samenspraak.question.application.QuestionCommands;
import org.samenspraak.question.application.Viewers;
import org.samenspraak.question.domain.Access;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.views.AnswerView;
import org.samenspraak.question.views.QuestionQueries;
import org.samenspraak.question.views.QuestionQueries.Order;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.web.audit.Auditing;
import org.samenspraak.workingdays.Brussels;
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
  private final QuestionCommands commands;
  private final Aggregates<Question> questions;
  private final QuestionQueries queries;
  private final PastQuestions past;
  private final Auditing auditing;
  private final Viewers viewers;
  private final BusinessClock clock;

  QuestionController(
      QuestionCommands commands,
      Aggregates<Question> questions,
      QuestionQueries queries,
      PastQuestions past,
      Auditing auditing,
      Viewers viewers,
      BusinessClock clock) {
    this.viewers = viewers;
    this.clock = clock;
    this.auditing = auditing;
    this.commands = commands;
    this.questions = questions;
    this.queries = queries;
    this.past = past;
  }

  record History(List<HistoryEntry> items) {}

  @Needs("file-question")
  @PostMapping
  ResponseEntity<QuestionView> file(Cause.Request cause, @Valid @RequestBody FileQuestion request) {
    Versioned<Question> filed =
        commands.file(cause, request.filing(), request.confirmedAsker(), null);
    return Responses.created(
        "/api/questions/" + filed.id(),
        filed,
        QuestionView.of(filed, Viewer.office(cause.actor()), Brussels.dateOf(cause.at())));
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
      @RequestParam(required = false) @Nullable LocalDate sentFrom,
      @RequestParam(required = false) @Nullable LocalDate sentThrough,
      @RequestParam(required = false) @Nullable LocalDate dueFrom,
      @RequestParam(required = false) @Nullable LocalDate dueThrough,
      @RequestParam(defaultValue = "false") boolean late,
      @RequestParam(required = false) @Nullable Order order,
      Paging paging) {
    LocalDate today = today();
    QuestionQueries.Filter filter =
        ListParameters.filter(
            minister,
            year,
            number,
            status,
            asker,
            q,
            overdueOn,
            late ? today : null,
            ListParameters.days("sent", sentFrom, sentThrough),
            ListParameters.days("due", dueFrom, dueThrough));
    return queries
        .page(filter, order == null ? Order.NEWEST : order, paging)
        .map(question -> QuestionRow.of(question, today));
  }

  private LocalDate today() {
    return Brussels.dateOf(clock.instant());
  }

  @Needs(value = "read-question", fields = "read-source")
  @GetMapping("/{id}")
  ResponseEntity<QuestionView> show(
      @PathVariable QuestionId id,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      Actor actor) {
    Versioned<Question> question = questions.get(id);
    Viewer viewer = viewers.of(actor, clock.instant());
    if (on == null && asOf == null) {
      return Responses.ok(question, QuestionView.of(question, viewer, today()));
    }
    Versioned<Question> then = past.of(question, on, asOf, today());
    LocalDate day = asOf == null ? Objects.requireNonNull(on) : asOf;
    return ResponseEntity.ok(QuestionView.past(then, viewer, day));
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
    Viewer viewer = viewers.of(actor, clock.instant());
    Access access = question.state().access(viewer);
    List<AnswerView> answers = AnswerView.of(question.state(), actor, viewer.mandateOver());
    if (answers.isEmpty() && !access.readsAnswers()) {
      throw UnderEmbargo.of(access, question.state().addressings().stream());
    }
    if (!answers.equals(AnswerView.of(question.state(), Actor.PUBLIC, null))) {
      auditing.read("question/" + id);
    }
    return Responses.ok(question, answers);
  }
}

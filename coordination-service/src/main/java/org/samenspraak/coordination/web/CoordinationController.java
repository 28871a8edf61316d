package org.samenspraak.coordination.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationPermission;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.coordination.views.Handlers.Looking;
import org.samenspraak.coordination.views.Inbox;
import org.samenspraak.coordination.views.WithinMinistry;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.web.audit.Auditing;
import org.samenspraak.web.audit.Auditing.Person;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What can be read: the inbox, one coordination, its history, and the answers for question-service.
 */
@RestController
@RequestMapping(path = "/api/coordinations", produces = MediaType.APPLICATION_JSON_VALUE)
class CoordinationController {
  private static final int LONGEST_WORDS = 200;

  /** A fact of the history; its data hold no confidential text. */
  record Fact(
      String id, long sequence, String type, Instant at, String actor, Map<String, Object> data) {
    static Fact of(TimelineEntry entry) {
      return new Fact(
          entry.id(),
          entry.sequence(),
          entry.type(),
          entry.at(),
          entry.actor().toString(),
          entry.data());
    }
  }

  /** The answer of one minister as question-service files it, with the salt of its hash. */
  record AnswerBody(
      MinisterId minister,
      Answer.Kind kind,
      @Nullable String text,
      List<Answer.PartAnswer> parts,
      String salt,
      String sha256) {}

  private final Reading reading;
  private final Aggregates<Coordination> coordinations;
  private final Inbox inbox;
  private final BusinessClock clock;
  private final Auditing auditing;

  CoordinationController(
      Reading reading,
      Aggregates<Coordination> coordinations,
      Inbox inbox,
      BusinessClock clock,
      Auditing auditing) {
    this.auditing = auditing;
    this.clock = clock;
    this.reading = reading;
    this.coordinations = coordinations;
    this.inbox = inbox;
  }

  /** A cabinet sees its own inbox, also without naming itself. */
  @Needs(value = "list-coordinations", fields = "read-handler")
  @GetMapping
  Inbox.Page list(
      @RequestParam @Nullable String ministry,
      @RequestParam @Nullable Status status,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "false") boolean late,
      @RequestParam(defaultValue = "false") boolean turn,
      @RequestParam(defaultValue = "false") boolean forGovernment,
      @RequestParam(defaultValue = "false") boolean mine,
      Paging paging,
      Actor reader) {
    MinisterId asked = ministry == null ? null : new MinisterId(Input.slug(ministry, "ministry"));
    String words = q == null || q.isBlank() ? null : Input.line(q, "q", LONGEST_WORDS);
    return inbox.page(
        new Inbox.Filter(inboxOf(reader, asked), status, words, late, turn, forGovernment, mine),
        looking(reader),
        today(),
        paging);
  }

  @Needs(
      value = "read-coordination",
      fields = {"read-contribution", "read-final-text", "read-delegation"})
  @GetMapping("/{id}")
  ResponseEntity<CoordinationView> one(@PathVariable QuestionId id, Actor reader) {
    Versioned<Coordination> found = reading.of(id, reader);
    return Responses.ok(found, CoordinationView.of(found, reader, today()));
  }

  @Needs(value = "read-coordination", fields = "read-delegation")
  @GetMapping("/{id}/history")
  PageOf<Fact> history(@PathVariable QuestionId id, Paging paging, Actor reader) {
    CoordinationState state = reading.of(id, reader).state().state();
    List<TimelineEntry> facts =
        coordinations.timeline(id).stream()
            .filter(fact -> WithinMinistry.mayBeReadBy(reader, fact, state))
            .toList();
    return PageOf.of(facts, paging).map(Fact::of);
  }

  /** The one that was announced by that hash, or the one that is final now. */
  @Needs("fetch-answer")
  @GetMapping("/{id}/answers/{minister}")
  AnswerBody answer(
      @PathVariable QuestionId id,
      @PathVariable MinisterId minister,
      @RequestParam(required = false) @Nullable String sha256,
      Actor reader) {
    Reading.known(reader);
    CoordinationPermission.FETCH_ANSWER.check(
        reader,
        Set.of(),
        () ->
            Reading.forbidden("Antwoorden worden gelezen waar ze ingediend zijn, bij de vraag.")
                .expected("service:question"));
    CoordinationState state = reading.of(id, reader).state().state();
    Answer answer =
        (sha256 == null ? state.answerOf(minister) : state.answerOf(minister, sha256))
            .orElseThrow(() ->
                new Refusal(
                    Kind.NOT_FOUND,
                    "no-answer",
                    "Er is geen definitief antwoord van deze minister."));
    return new AnswerBody(
        answer.minister(),
        answer.kind(),
        answer.text(),
        answer.parts(),
        answer.salt(),
        answer.sha256());
  }

  private Looking looking(Actor reader) {
    boolean colleague =
        CoordinationPermission.READ_HANDLER.allows(reader, Set.of(Between.OWN_OFFICE));
    return new Looking(
        colleague ? new MinisterId(reader.name()) : null,
        auditing.person().map(Person::pseudonym).orElse(""));
  }

  private LocalDate today() {
    return Brussels.dateOf(clock.instant());
  }

  private static @Nullable MinisterId inboxOf(Actor reader, @Nullable MinisterId asked) {
    Reading.known(reader);
    if (CoordinationPermission.LIST_COORDINATIONS.allows(reader, Set.of())) {
      return asked;
    }
    CoordinationPermission.LIST_COORDINATIONS.check(
        reader,
        Set.of(Between.OWN_LIST),
        () -> Reading.forbidden("Deze lijst is voor kabinetten.").expected("cabinet:<naam>"));
    MinisterId own = new MinisterId(reader.name());
    if (asked != null && !asked.equals(own)) {
      throw Reading.forbidden("Een kabinet ziet alleen zijn eigen vragen.")
          .expected("ministry=" + own);
    }
    return own;
  }
}

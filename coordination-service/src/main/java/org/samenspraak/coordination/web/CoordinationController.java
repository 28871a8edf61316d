package org.samenspraak.coordination.web;

import java.time.Instant;
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
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationPermission;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.views.Inbox;
import org.samenspraak.coordination.views.InboxRow;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
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

  CoordinationController(Reading reading, Aggregates<Coordination> coordinations, Inbox inbox) {
    this.reading = reading;
    this.coordinations = coordinations;
    this.inbox = inbox;
  }

  /** A cabinet sees its own inbox, also without naming itself. */
  @Needs("list-coordinations")
  @GetMapping
  PageOf<InboxRow> list(
      @RequestParam @Nullable String ministry,
      @RequestParam @Nullable String status,
      Paging paging,
      Actor reader) {
    boolean any = status == null || status.isEmpty();
    Status wanted = any ? null : Input.oneOf(Status.class, status, "status");
    MinisterId asked = ministry == null ? null : new MinisterId(Input.slug(ministry, "ministry"));
    Inbox.Rows rows = inbox.page(inboxOf(reader, asked), wanted, paging.page(), paging.size());
    return new PageOf<>(rows.items(), paging.page(), paging.size(), rows.total());
  }

  @Needs(
      value = "read-coordination",
      fields = {"read-contribution", "read-final-text"})
  @GetMapping("/{id}")
  ResponseEntity<CoordinationView> one(@PathVariable QuestionId id, Actor reader) {
    Versioned<Coordination> found = reading.of(id, reader);
    return Responses.ok(found, CoordinationView.of(found, reader));
  }

  @Needs("read-coordination")
  @GetMapping("/{id}/history")
  PageOf<Fact> history(@PathVariable QuestionId id, Paging paging, Actor reader) {
    reading.of(id, reader);
    return PageOf.of(coordinations.timeline(id), paging).map(Fact::of);
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

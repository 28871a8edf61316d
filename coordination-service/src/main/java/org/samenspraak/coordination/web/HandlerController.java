package org.samenspraak.coordination.web;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.HandlingCommands;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Handling;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.audit.Auditing;
import org.samenspraak.web.audit.Auditing.Person;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who in a cabinet takes care of a question; whoever is not of that cabinet is not told. */
@RestController
@RequestMapping(
    path = "/api/coordinations/{id}/handlers/{minister}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class HandlerController {
  private static final String NAMELESS = "een collega zonder naam";

  /**
   * Who takes care of a question.
   *
   * @param name null for nobody
   * @param me whether it is whoever asks
   */
  record HandlerView(
      MinisterId minister,
      @Nullable String name,
      boolean me,
      @Nullable Instant since,
      long version) {}

  private final HandlingCommands commands;
  private final Aggregates<Coordination> coordinations;
  private final Aggregates<Handling> handlings;
  private final Auditing auditing;

  HandlerController(
      HandlingCommands commands,
      Aggregates<Coordination> coordinations,
      Aggregates<Handling> handlings,
      Auditing auditing) {
    this.commands = commands;
    this.coordinations = coordinations;
    this.handlings = handlings;
    this.auditing = auditing;
  }

  /** Also while nobody does: then with version 0. */
  @Needs("read-handler")
  @GetMapping
  ResponseEntity<HandlerView> one(
      @PathVariable QuestionId id, @PathVariable MinisterId minister, Actor reader) {
    Reading.known(reader);
    if (!coordinations.get(id).state().state().mayReadHandler(reader, minister)) {
      throw Refusal.notFound();
    }
    return shown(id, minister, handlings.find(Handling.id(id, minister, reader.name())));
  }

  /** No fact tells of it, so the audit keeps it as a reading of what is shown. */
  @Needs("handle-dossier")
  @PutMapping
  ResponseEntity<HandlerView> take(
      @PathVariable QuestionId id, @PathVariable MinisterId minister, Cause.Request cause) {
    Person me = me();
    String name = Objects.requireNonNullElse(me.name(), NAMELESS);
    return shown(
        id, minister, Optional.of(commands.take(id, minister, me.pseudonym(), name, cause)));
  }

  @Needs("handle-dossier")
  @DeleteMapping
  ResponseEntity<HandlerView> giveUp(
      @PathVariable QuestionId id, @PathVariable MinisterId minister, Cause.Request cause) {
    return shown(id, minister, Optional.of(commands.giveUp(id, minister, me().pseudonym(), cause)));
  }

  private ResponseEntity<HandlerView> shown(
      QuestionId id, MinisterId minister, Optional<Versioned<Handling>> found) {
    auditing.read("coordination/" + id);
    Handling.Handler handler = found.map(Versioned::state).map(Handling::handler).orElse(null);
    long version = found.map(Versioned::version).orElse(0L);
    return Responses.ok(
        version,
        handler == null
            ? new HandlerView(minister, null, false, null, version)
            : new HandlerView(
                minister,
                handler.name(),
                handler.person().equals(me().pseudonym()),
                handler.since(),
                version));
  }

  private Person me() {
    return auditing.person().orElseThrow(Refusal::notFound);
  }
}

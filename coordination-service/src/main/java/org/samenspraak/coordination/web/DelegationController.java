package org.samenspraak.coordination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.DelegationCommands;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationPermission;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.coordination.views.DelegatedParts;
import org.samenspraak.coordination.views.Delegations;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.web.audit.Auditing;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a cabinet passes on to its own administration; for others there is no such thing. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class DelegationController {
  private static final String ONE = "/coordinations/{id}/parts/{part}/delegation/{minister}";

  record Delegated(@NotNull LocalDate due, @LongText(orBlank = true) @Nullable String note) {}

  /** With a draft that is ready; the note may be left out. */
  record HandedBack(@LongText(orBlank = true) @Nullable String note) {}

  private final DelegationCommands commands;
  private final Aggregates<Coordination> coordinations;
  private final Delegations delegations;
  private final BusinessClock clock;
  private final Auditing auditing;

  DelegationController(
      DelegationCommands commands,
      Aggregates<Coordination> coordinations,
      Delegations delegations,
      BusinessClock clock,
      Auditing auditing) {
    this.commands = commands;
    this.coordinations = coordinations;
    this.delegations = delegations;
    this.clock = clock;
    this.auditing = auditing;
  }

  @Needs("delegate-part")
  @PutMapping(ONE)
  ResponseEntity<CoordinationView> delegate(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Delegated body,
      Cause.Request cause) {
    Delegation.Wish wish = new Delegation.Wish(body.due(), Input.cleanOrNull(body.note()));
    return Shown.to(cause, commands.delegate(id, part, minister, wish, cause));
  }

  @Needs("delegate-part")
  @DeleteMapping(ONE)
  ResponseEntity<CoordinationView> takeBack(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      Cause.Request cause) {
    return Shown.to(cause, commands.takeBack(id, part, minister, cause));
  }

  /** The answer is what the administration still has of this question. */
  @Needs("return-delegation")
  @PostMapping(ONE + "/return")
  ResponseEntity<DelegatedParts> handBack(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody(required = false) @Nullable HandedBack body,
      Cause.Request cause) {
    String note = body == null ? null : Input.cleanOrNull(body.note());
    return shown(commands.handBack(id, part, minister, note, cause), cause.actor());
  }

  /** Not found for whoever has none of it. */
  @Needs("read-delegation")
  @GetMapping("/coordinations/{id}/delegations")
  ResponseEntity<DelegatedParts> ofOne(@PathVariable QuestionId id, Actor reader) {
    Reading.known(reader);
    Versioned<Coordination> found = coordinations.get(id);
    if (DelegatedParts.of(found, reader, today()).parts().isEmpty()) {
      throw Refusal.notFound();
    }
    auditing.read("coordination/" + id);
    return shown(found, reader);
  }

  @Needs("list-delegations")
  @GetMapping("/delegations")
  Delegations.DelegatedPage list(Paging paging, Actor reader) {
    Reading.known(reader);
    CoordinationPermission.LIST_DELEGATIONS.check(
        reader,
        Set.of(),
        () -> Reading.forbidden("Deze lijst is voor administraties.").expected("administration"));
    return delegations.page(new MinisterId(reader.name()), today(), paging);
  }

  private ResponseEntity<DelegatedParts> shown(Versioned<Coordination> found, Actor reader) {
    return Responses.ok(found, DelegatedParts.of(found, reader, today()));
  }

  private LocalDate today() {
    return Brussels.dateOf(clock.instant());
  }
}

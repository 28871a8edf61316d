package org.samenspraak.question.members.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.members.application.MemberCommands;
import org.samenspraak.question.members.domain.Member;
import org.samenspraak.question.members.views.MemberRegister;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is or was a member of Parliament; the clerk keeps it up to date. */
@RestController
@RequestMapping(path = "/api/members", produces = MediaType.APPLICATION_JSON_VALUE)
class MemberController {
  private final MemberCommands commands;
  private final Aggregates<Member> members;
  private final MemberRegister register;
  private final BusinessClock clock;

  MemberController(
      MemberCommands commands,
      Aggregates<Member> members,
      MemberRegister register,
      BusinessClock clock) {
    this.commands = commands;
    this.members = members;
    this.register = register;
    this.clock = clock;
  }

  @Needs(value = "read-member", fields = "read-member-mailbox")
  @GetMapping
  PageOf<MemberView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable LocalDate on,
      Paging paging,
      Actor actor) {
    LocalDate day = Objects.requireNonNullElseGet(on, this::today);
    return PageOf.of(register.list(MemberFilters.of(q, group, on)), paging)
        .map(member -> MemberView.of(member, actor, day));
  }

  @Needs(value = "read-member", fields = "read-member-mailbox")
  @GetMapping("/{id}")
  ResponseEntity<MemberView> show(@PathVariable AskerId id, Actor actor) {
    Versioned<Member> member = members.get(id);
    return Responses.ok(member, MemberView.of(member, actor, today()));
  }

  record MemberHistory(List<MemberChange> items) {}

  @Needs(value = "read-member", fields = "read-member-mailbox")
  @GetMapping("/{id}/history")
  MemberHistory history(@PathVariable AskerId id, Actor actor) {
    members.get(id);
    return new MemberHistory(
        members.timeline(id).stream().map(entry -> MemberChange.of(entry, actor)).toList());
  }

  @Needs("record-member")
  @PutMapping("/{id}")
  ResponseEntity<MemberView> record(
      @PathVariable AskerId id, Cause.Request cause, @Valid @RequestBody RecordMember request) {
    Versioned<Member> recorded = commands.record(cause, request.member(id));
    return Responses.ok(
        recorded, MemberView.of(recorded, cause.actor(), Brussels.dateOf(cause.at())));
  }

  private LocalDate today() {
    return Brussels.dateOf(clock.instant());
  }
}

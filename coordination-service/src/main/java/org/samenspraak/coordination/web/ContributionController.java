package org.samenspraak.coordination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Delivery;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.Salts;
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

/** Contributions to parts: asked, delivered, judged, declined. */
@RestController
@RequestMapping(
    path = "/api/coordinations/{id}/parts/{part}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class ContributionController {

  /**
   * What is asked; all of it may be left out.
   *
   * @param noteConfidential whether the note stays here, out of events and mails
   */
  record Asked(
      @Nullable LocalDate due,
      @LongText(orBlank = true) @Nullable String note,
      @Nullable Boolean noteConfidential) {}

  record Delivered(@NotNull @LongText String text) {}

  /** The version that the coordinator read; without it, the latest is accepted. */
  record Accepted(@Nullable Integer version) {}

  record Returned(@NotNull @LongText String note) {}

  record Refused(@NotNull Declined.Reason reason, @NotNull @LongText String text) {}

  /** A contribution as it was delivered each time. */
  record VersionsView(MinisterId minister, ContributionStatus status, List<VersionView> versions) {
    static VersionsView of(Contribution contribution) {
      return new VersionsView(
          contribution.minister(),
          contribution.status(),
          contribution.versions().stream().map(VersionView::of).toList());
    }
  }

  /**
   * One version.
   *
   * @param late whether it came after the internal date
   * @param returnedWith the coordinator's note on sending it back, if it did
   */
  record VersionView(
      int version, String text, Instant deliveredAt, boolean late, @Nullable String returnedWith) {
    static VersionView of(Delivery delivery) {
      return new VersionView(
          delivery.version(),
          delivery.text(),
          delivery.at(),
          delivery.late(),
          delivery.returnedWith());
    }
  }

  private final CoordinationCommands coordinations;
  private final Reading reading;

  ContributionController(CoordinationCommands coordinations, Reading reading) {
    this.coordinations = coordinations;
    this.reading = reading;
  }

  /** Not found, too, for who may read the coordination but not this text. */
  @Needs("read-contribution")
  @GetMapping("/contributions/{minister}")
  ResponseEntity<VersionsView> versions(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      Actor reader) {
    Versioned<Coordination> found = reading.of(id, reader);
    CoordinationState state = found.state().state();
    if (!state.mayReadContribution(reader, minister)) {
      throw Refusal.notFound();
    }
    Contribution contribution =
        state.parts().everAsked(part).contributionOf(minister).orElseThrow(Refusal::notFound);
    return Responses.ok(found, VersionsView.of(contribution));
  }

  @Needs("request-contribution")
  @PutMapping("/requests/{minister}")
  ResponseEntity<CoordinationView> request(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody(required = false) @Nullable Asked body,
      Cause.Request cause) {
    Asked asked = body == null ? new Asked(null, null, null) : body;
    Note note =
        Note.of(Input.cleanOrNull(asked.note()), Boolean.TRUE.equals(asked.noteConfidential()));
    return Shown.to(cause, coordinations.request(id, part, minister, asked.due(), note, cause));
  }

  @Needs("request-contribution")
  @DeleteMapping("/requests/{minister}")
  ResponseEntity<CoordinationView> cancel(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      Cause.Request cause) {
    return Shown.to(cause, coordinations.cancel(id, part, minister, cause));
  }

  @Needs("deliver-contribution")
  @PutMapping("/contributions/{minister}")
  ResponseEntity<CoordinationView> deliver(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Delivered body,
      Cause.Request cause) {
    String text = Input.clean(body.text());
    return Shown.to(cause, coordinations.deliver(id, part, minister, text, Salts.draw(), cause));
  }

  @Needs("judge-contribution")
  @PostMapping("/contributions/{minister}/acceptance")
  ResponseEntity<CoordinationView> accept(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @RequestBody(required = false) @Nullable Accepted body,
      Cause.Request cause) {
    Integer seen = body == null ? null : body.version();
    return Shown.to(cause, coordinations.accept(id, part, minister, seen, cause));
  }

  @Needs("judge-contribution")
  @PostMapping("/contributions/{minister}/return")
  ResponseEntity<CoordinationView> giveBack(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Returned body,
      Cause.Request cause) {
    String note = Input.clean(body.note());
    return Shown.to(cause, coordinations.giveBack(id, part, minister, note, cause));
  }

  @Needs("deliver-contribution")
  @PostMapping("/contributions/{minister}/decline")
  ResponseEntity<CoordinationView> decline(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Refused body,
      Cause.Request cause) {
    String text = Input.clean(body.text());
    return Shown.to(cause, coordinations.decline(id, part, minister, body.reason(), text, cause));
  }
}

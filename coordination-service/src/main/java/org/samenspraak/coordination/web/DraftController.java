package org.samenspraak.coordination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.DraftCommands;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.parts.ContributionDraft;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Responses;
import org.samenspraak.web.audit.Auditing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts of contributions; for whoever is not of that cabinet there are none, but for its
 * administration those of the parts that it has.
 */
@RestController
@RequestMapping(path = "/api/coordinations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftController {

  record Drafted(@NotNull @LongText String text) {}

  /**
   * A draft.
   *
   * @param meantFor number of the version of the contribution that it is to become
   * @param earlier as it was saved before, the oldest first
   */
  record DraftView(
      int part,
      MinisterId minister,
      String text,
      int meantFor,
      Instant savedAt,
      List<SavedView> earlier,
      long version) {

    static DraftView of(Versioned<ContributionDraft> found) {
      ContributionDraft draft = found.state();
      return new DraftView(
          draft.part(),
          draft.minister(),
          draft.latest().text(),
          draft.latest().meantFor(),
          draft.latest().at(),
          draft.earlier().stream().map(SavedView::of).toList(),
          found.version());
    }
  }

  /** A draft as it was saved before. */
  record SavedView(String text, int meantFor, Instant savedAt) {
    static SavedView of(ContributionDraft.Saved saved) {
      return new SavedView(saved.text(), saved.meantFor(), saved.at());
    }
  }

  private final DraftCommands commands;
  private final Aggregates<Coordination> coordinations;
  private final Aggregates<ContributionDraft> drafts;
  private final Auditing auditing;

  DraftController(
      DraftCommands commands,
      Aggregates<Coordination> coordinations,
      Aggregates<ContributionDraft> drafts,
      Auditing auditing) {
    this.commands = commands;
    this.coordinations = coordinations;
    this.drafts = drafts;
    this.auditing = auditing;
  }

  /** No fact tells that a draft was saved, so the audit keeps it as a reading of what is shown. */
  @Needs("write-draft")
  @PutMapping("/parts/{part}/drafts/{minister}")
  ResponseEntity<DraftView> save(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      @Valid @RequestBody Drafted body,
      Cause.Request cause) {
    String text = Input.clean(body.text());
    return shown(commands.save(id, part, minister, text, cause));
  }

  @Needs("read-draft")
  @GetMapping("/parts/{part}/drafts/{minister}")
  ResponseEntity<DraftView> one(
      @PathVariable QuestionId id,
      @PathVariable int part,
      @PathVariable MinisterId minister,
      Actor reader) {
    if (!readable(id, minister, reader).mayReadDraft(reader, minister, part)) {
      throw Refusal.notFound();
    }
    return shown(drafts.get(ContributionDraft.id(id, part, minister)));
  }

  /** Those for all parts that the reader may see. */
  @Needs("read-draft")
  @GetMapping("/drafts/{minister}")
  List<DraftView> all(
      @PathVariable QuestionId id, @PathVariable MinisterId minister, Actor reader) {
    CoordinationState state = readable(id, minister, reader);
    auditing.read(about(id));
    return state.parts().all().stream()
        .filter(part -> part.contributionOf(minister).isPresent())
        .map(PartWork::number)
        .filter(part -> state.mayReadDraft(reader, minister, part))
        .map(part -> drafts.find(ContributionDraft.id(id, part, minister)))
        .flatMap(Optional::stream)
        .map(DraftView::of)
        .toList();
  }

  private CoordinationState readable(QuestionId id, MinisterId minister, Actor reader) {
    Reading.known(reader);
    CoordinationState state = coordinations.get(id).state().state();
    if (!state.mayReadDrafts(reader, minister)) {
      throw Refusal.notFound();
    }
    return state;
  }

  private ResponseEntity<DraftView> shown(Versioned<ContributionDraft> found) {
    auditing.read(about(found.state().questionId()));
    return Responses.ok(found, DraftView.of(found));
  }

  private static String about(QuestionId id) {
    return "coordination/" + id;
  }
}

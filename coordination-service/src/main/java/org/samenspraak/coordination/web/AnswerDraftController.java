package org.samenspraak.coordination.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.CoordinationPermission;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.samenspraak.web.Needs;
import org.samenspraak.web.Salts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as they stand before they are final, for the letters that are shown beforehand. */
@RestController
@RequestMapping(
    path = "/api/coordinations/{id}/answer-drafts",
    produces = MediaType.APPLICATION_JSON_VALUE)
class AnswerDraftController {

  /**
   * The answer of one minister as it would be now.
   *
   * @param coordinator who alone may see it
   * @param text outside the parts
   * @param parts with an empty text where there is none yet
   */
  record AnswerDraftBody(
      MinisterId coordinator,
      MinisterId minister,
      Answer.Kind kind,
      @Nullable String text,
      List<Answer.PartAnswer> parts) {}

  private final Reading reading;
  private final MandateRegister mandates;
  private final BusinessClock clock;

  AnswerDraftController(Reading reading, MandateRegister mandates, BusinessClock clock) {
    this.reading = reading;
    this.mandates = mandates;
    this.clock = clock;
  }

  @Needs("fetch-answer")
  @GetMapping("/{minister}")
  AnswerDraftBody draft(
      @PathVariable QuestionId id, @PathVariable MinisterId minister, Actor reader) {
    Reading.known(reader);
    CoordinationPermission.FETCH_ANSWER.check(
        reader,
        Set.of(),
        () ->
            Reading.forbidden("Brieven worden vooraf gelezen waar ze gemaakt worden, bij de vraag.")
                .expected("service:question"));
    CoordinationState state = reading.of(id, reader).state().state();
    Answer draft =
        state
            .draftOf(minister, mandates.register(), Salts.draw(), clock.instant())
            .orElseThrow(Refusal::notFound);
    return new AnswerDraftBody(
        state.coordinator().orElseThrow(),
        draft.minister(),
        draft.kind(),
        draft.text(),
        draft.parts());
  }
}

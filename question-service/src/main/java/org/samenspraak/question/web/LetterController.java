package org.samenspraak.question.web;

import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.Viewers;
import org.samenspraak.question.domain.Access;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.letters.Letters;
import org.samenspraak.web.Needs;
import org.samenspraak.web.audit.Auditing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the letters, to those who may read the answers. */
@RestController
class LetterController {
  private final Aggregates<Question> questions;
  private final Letters letters;
  private final PreviewedLetters previews;
  private final Auditing auditing;
  private final Viewers viewers;
  private final BusinessClock clock;

  LetterController(
      Aggregates<Question> questions,
      Letters letters,
      PreviewedLetters previews,
      Auditing auditing,
      Viewers viewers,
      BusinessClock clock) {
    this.viewers = viewers;
    this.clock = clock;
    this.questions = questions;
    this.letters = letters;
    this.previews = previews;
    this.auditing = auditing;
  }

  /** With {@code draft} the letter as it would be now. */
  @Needs(
      value = "read-answer",
      fields = {"preview-letter"})
  @GetMapping(
      path = "/api/questions/{id}/letters/{minister}.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> letter(
      @PathVariable QuestionId id,
      @PathVariable MinisterId minister,
      @RequestParam(defaultValue = "false") boolean draft,
      Actor actor) {
    Question question = questions.get(id).state();
    Addressing addressing = question.addressing(minister);
    Viewer viewer = viewers.of(actor, clock.instant());
    return draft ? preview(question, addressing, viewer) : answered(question, addressing, viewer);
  }

  private ResponseEntity<byte[]> preview(Question question, Addressing addressing, Viewer viewer) {
    byte[] pdf = previews.of(question, addressing, viewer);
    auditing.read("question/" + question.id());
    return pdf("ontwerp-%d-%s.pdf".formatted(addressing.number(), addressing.minister()), pdf);
  }

  private ResponseEntity<byte[]> answered(Question question, Addressing addressing, Viewer viewer) {
    Access access = question.access(viewer);
    List<AddressingAnswer> readable = access.readable(addressing);
    if (readable.isEmpty()) {
      throw addressing.answer().isPresent()
          ? UnderEmbargo.of(access, Stream.of(addressing))
          : notYet();
    }
    AddressingAnswer last = readable.getLast();
    if (!question.access(Viewer.PUBLIC).readable(addressing).contains(last)) {
      auditing.read("question/" + question.id());
    }
    byte[] pdf = letters.pdf(question, addressing, last);
    return pdf("antwoord-%d-%s.pdf".formatted(addressing.number(), addressing.minister()), pdf);
  }

  private static ResponseEntity<byte[]> pdf(String file, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(file).build().toString())
        .body(content);
  }

  private static Refusal notYet() {
    return new Refusal(
        Refusal.Kind.NOT_FOUND,
        "no-letter-yet",
        "Er is nog geen antwoord, dus ook nog geen brief.");
  }
}

package org.samenspraak.question.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.letters.Letters;
import org.samenspraak.web.Needs;
import org.samenspraak.web.audit.Auditing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the letters, to those who may read the answers. */
@RestController
class LetterController {
  private final Aggregates<Question> questions;
  private final Letters letters;
  private final Auditing auditing;

  LetterController(Aggregates<Question> questions, Letters letters, Auditing auditing) {
    this.questions = questions;
    this.letters = letters;
    this.auditing = auditing;
  }

  @Needs("read-answer")
  @GetMapping(
      path = "/api/questions/{id}/letters/{minister}.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> letter(
      @PathVariable QuestionId id, @PathVariable MinisterId minister, Actor actor) {
    Question question = questions.get(id).state();
    Addressing addressing = question.addressing(minister);
    Optional<AddressingAnswer> answer = question.readable(addressing, actor);
    if (answer.isEmpty() && addressing.answer().isPresent()) {
      throw UnderEmbargo.of(Stream.of(addressing));
    }
    if (question.readable(addressing, Actor.PUBLIC).isEmpty()) {
      auditing.read("question/" + id);
    }
    byte[] pdf = letters.pdf(question, addressing, answer.orElseThrow(LetterController::notYet));
    String file = "antwoord-%d-%s.pdf".formatted(addressing.number(), minister);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(file).build().toString())
        .body(pdf);
  }

  private static Refusal notYet() {
    return new Refusal(
        Refusal.Kind.NOT_FOUND,
        "no-letter-yet",
        "Er is nog geen antwoord, dus ook nog geen brief.");
  }
}

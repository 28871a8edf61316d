package org.samenspraak.portal.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.QuestionPage;
import org.samenspraak.portal.pages.QuestionPage.Absence;
import org.samenspraak.portal.pages.QuestionPage.Coordinated;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSeen.Answer;
import org.samenspraak.portal.remote.Questions;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Questions: all of them, one, and its letters. */
@Controller
@RequestMapping("/vragen")
class QuestionPages {
  private static final List<String> STATUSES = List.of("FILED", "ANSWERED", "PUBLISHED");
  private static final int SIZE = 25;

  /** A letter is no page: what a viewer of documents may load is not the page's matter. */
  private static final String LETTER_POLICY = "frame-ancestors 'none'";

  private final Questions questions;
  private final Coordinations coordinations;
  private final PageWords words;

  QuestionPages(Questions questions, Coordinations coordinations, PageWords words) {
    this.questions = questions;
    this.coordinations = coordinations;
    this.words = words;
  }

  /**
   * All questions.
   *
   * @param zoek words of the question, its numbers included
   */
  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String zoek,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    String sought = zoek.strip();
    String phrase = sought.isEmpty() ? null : sought;
    String wanted = status != null && STATUSES.contains(status) ? status : null;
    int page = Math.max(0, pagina - 1);
    model.addAttribute("questions", questions.list(phrase, wanted, page, SIZE));
    model.addAttribute("statuses", STATUSES);
    model.addAttribute("status", wanted);
    model.addAttribute("sought", sought);
    return "questions";
  }

  @GetMapping("/{id}")
  String one(
      @PathVariable String id,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.NAMES) Names names,
      Model model) {
    QuestionSeen question = questions.get(id);
    model.addAttribute(
        "page",
        QuestionPage.of(
            question,
            questions.history(id).items(),
            coordinated(id),
            answers(question),
            visitor,
            words,
            names));
    return "question";
  }

  /** The letter as question-service gives it, asked in the visitor's name. */
  @GetMapping("/{id}/brieven/{minister}.pdf")
  ResponseEntity<byte[]> letter(@PathVariable String id, @PathVariable String minister) {
    ResponseEntity<byte[]> letter = questions.letter(id, minister);
    String disposition = letter.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, Objects.requireNonNullElse(disposition, "inline"))
        .header(WebSettings.SafeHeaders.POLICY, LETTER_POLICY)
        .body(Objects.requireNonNull(letter.getBody(), "letter without content"));
  }

  /** The question itself is shown also without its coordination. */
  private Coordinated coordinated(String id) {
    try {
      CoordinationSeen coordination = coordinations.get(id);
      return new Coordinated(
          Absence.NONE,
          coordination,
          Listing.all(page -> coordinations.history(id, page, Listing.LARGEST)));
    } catch (HttpClientErrorException.NotFound notOpened) {
      return Coordinated.absent(Absence.NOT_OPENED);
    } catch (HttpClientErrorException.Unauthorized | HttpClientErrorException.Forbidden refused) {
      return Coordinated.absent(Absence.NOT_FOR_VISITOR);
    } catch (ServiceAway away) {
      return Coordinated.absent(Absence.AWAY);
    }
  }

  private @Nullable List<Answer> answers(QuestionSeen question) {
    try {
      return questions.answers(question.id());
    } catch (HttpClientErrorException.Forbidden underEmbargo) {
      return null;
    }
  }
}

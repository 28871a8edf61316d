package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.Questions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Questions: all of them, one, and its letters. */
@Controller
@RequestMapping("/vragen")
class QuestionPages {
  private static final List<String> STATUSES = List.of("FILED", "ANSWERED", "PUBLISHED");
  private static final int SIZE = 25;

  /** A letter is no page: what a viewer of documents may load is not the page's matter. */
  private static final String LETTER_POLICY = "frame-ancestors 'none'";

  private final Questions questions;
  private final ShownQuestion shown;

  QuestionPages(Questions questions, ShownQuestion shown) {
    this.questions = questions;
    this.shown = shown;
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

  /**
   * One question.
   *
   * @param deel number of the part that is opened
   */
  @GetMapping("/{id}")
  ModelAndView one(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int deel,
      HttpServletRequest request) {
    return shown.page(request, id, deel);
  }

  /** Where forms are sent to there is nothing to read: a browser that comes back asks the page. */
  @GetMapping({
    "/{id}/deelvragen/**",
    "/{id}/keuzes/{cabinet}",
    "/{id}/beslissing",
    "/{id}/bijdragen-vragen"
  })
  String back(@PathVariable String id) {
    return "redirect:/vragen/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
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
}

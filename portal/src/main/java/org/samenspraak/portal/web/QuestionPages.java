package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Groups;
import org.samenspraak.portal.pages.ListFilter;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.QuestionFile;
import org.samenspraak.portal.remote.QuestionSeen.Row;
import org.samenspraak.portal.remote.Questions;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Questions: all of them, one, and its letters. */
@Controller
@RequestMapping("/vragen")
class QuestionPages {
  private static final List<String> STATUSES =
      List.of("FILED", "ANSWERED", "PUBLISHED", "WITHDRAWN", "INADMISSIBLE", "LAPSED", "CONVERTED");
  private static final Set<String> FIELDS =
      Set.of(
          "zoek",
          "nummer",
          "minister",
          "jaar",
          "sentFrom",
          "sentThrough",
          "dueFrom",
          "dueThrough",
          "laat");
  private static final List<String> YES = List.of("ja");
  private static final int SIZE = 25;

  /** A letter is no page: what a viewer of documents may load is not the page's matter. */
  private static final String LETTER_POLICY = "frame-ancestors 'none'";

  private final Questions questions;
  private final QuestionFile file;
  private final ShownQuestion shown;

  QuestionPages(Questions questions, QuestionFile file, ShownQuestion shown) {
    this.questions = questions;
    this.file = file;
    this.shown = shown;
  }

  /** All questions: newest first for everybody, for whoever works with them the late ones first. */
  @GetMapping
  String list(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.NAMES) Names names,
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    ListFilter filter = filter(parameters, visitor);
    boolean urgent = !visitor.kind().equals("public");
    Listing<Row> found =
        FilteredList.found(
            model,
            filter,
            () ->
                questions.list(
                    filter.get("zoek"),
                    filter.get("nummer"),
                    filter.get("minister"),
                    filter.get("jaar"),
                    filter.get("status"),
                    asker(filter, visitor),
                    filter.get("sentFrom"),
                    filter.get("sentThrough"),
                    filter.get("dueFrom"),
                    filter.get("dueThrough"),
                    filter.has("laat"),
                    urgent ? "URGENT" : "NEWEST",
                    Math.max(0, pagina - 1),
                    SIZE),
            new Listing<>(List.of(), 0, SIZE, 0));
    model.addAttribute("questions", found);
    model.addAttribute("groups", Groups.of(found.items(), urgent ? Row::group : _ -> ""));
    model.addAttribute("ministers", names.all());
    model.addAttribute("statuses", STATUSES);
    return "questions";
  }

  /** The same list as a file, whoever asks. */
  @GetMapping("/lijst.csv")
  ResponseEntity<byte[]> export(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestParam Map<String, String> parameters,
      HttpServletRequest request) {
    ListFilter filter = filter(parameters, visitor);
    return FilteredList.file(
        request,
        "/vragen",
        filter,
        () ->
            file.of(
                filter.get("zoek"),
                filter.get("nummer"),
                filter.get("minister"),
                filter.get("jaar"),
                filter.get("status"),
                asker(filter, visitor),
                filter.get("sentFrom"),
                filter.get("sentThrough"),
                filter.get("dueFrom"),
                filter.get("dueThrough"),
                filter.has("laat")));
  }

  /** Only a member has questions of their own. */
  private static ListFilter filter(Map<String, String> parameters, Visitor visitor) {
    return ListFilter.of(
        parameters,
        FIELDS,
        Map.of("status", STATUSES, "mijn", visitor.kind().equals("asker") ? YES : List.of()));
  }

  /** A member's own questions, if those are wanted. */
  private static @Nullable String asker(ListFilter filter, Visitor visitor) {
    return filter.has("mijn") ? visitor.slug() : null;
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
    "/{id}/beheerder/{cabinet}",
    "/{id}/einde/*",
    "/{id}/bijdragen-vragen"
  })
  String back(@PathVariable String id) {
    return "redirect:/vragen/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
  }

  /** The letter as question-service gives it, asked in the visitor's name. */
  @GetMapping("/{id}/brieven/{minister}.pdf")
  ResponseEntity<byte[]> letter(@PathVariable String id, @PathVariable String minister) {
    return pdf(questions.letter(id, minister));
  }

  /** As it would be now, for the coordinating cabinet. */
  @GetMapping("/{id}/ontwerpbrieven/{minister}.pdf")
  ResponseEntity<byte[]> draftLetter(@PathVariable String id, @PathVariable String minister) {
    return pdf(questions.draftLetter(id, minister));
  }

  private static ResponseEntity<byte[]> pdf(ResponseEntity<byte[]> letter) {
    String disposition = letter.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, Objects.requireNonNullElse(disposition, "inline"))
        .header(WebSettings.SafeHeaders.POLICY, LETTER_POLICY)
        .body(Objects.requireNonNull(letter.getBody(), "letter without content"));
  }
}

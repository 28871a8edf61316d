package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.remote.Corrections;
import org.samenspraak.portal.remote.QuestionSeen;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the clerk puts a question right, and the form with its text. */
@Controller
@RequestMapping("/vragen/{id}/verbeteren")
class CorrectionForms {
  private final CorrectionDesk desk;
  private final Corrections corrections;
  private final ShownCorrection shown;

  CorrectionForms(CorrectionDesk desk, Corrections corrections, ShownCorrection shown) {
    this.desk = desk;
    this.corrections = corrections;
    this.shown = shown;
  }

  @GetMapping
  ModelAndView begin(
      @PathVariable String id,
      @RequestParam(defaultValue = "tekst") String blad,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      HttpServletRequest request) {
    return loggedIn
        ? shown.page(request, id, blad)
        : new ModelAndView("redirect:/mijn" + CorrectionDesk.address(id) + "/verbeteren");
  }

  /** Where a form was sent to there is nothing to read. */
  @GetMapping("/{stap}")
  String back(@PathVariable String id, @PathVariable String stap) {
    return "redirect:" + CorrectionDesk.address(id) + "/verbeteren";
  }

  @PostMapping("/tekst")
  ModelAndView text(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = new TypedForm(CorrectionDesk.TEXT, new LinkedMultiValueMap<>(typed));
    return desk.send(
        request,
        id,
        "tekst",
        form,
        (now, headers) -> {
          CorrectionFields fields = new CorrectionFields(form, now);
          try {
            QuestionSeen after = corrections.correct(id, fields.correction(), headers);
            return "De vraag is verbeterd; dit is tekst %d. De kabinetten krijgen bericht."
                .formatted(after.textVersion());
          } catch (HttpClientErrorException.BadRequest refusal) {
            throw fields.fault(refusal);
          } catch (HttpClientErrorException.Conflict refusal) {
            throw fields.unknownAsker(refusal).<RuntimeException>map(f -> f).orElse(refusal);
          }
        });
  }
}

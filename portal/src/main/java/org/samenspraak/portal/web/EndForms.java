package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSteps;
import org.samenspraak.portal.remote.QuestionSteps.Conversion;
import org.samenspraak.portal.remote.QuestionSteps.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A question ends otherwise than by its answers, or goes on again. */
@Controller
@RequestMapping("/vragen/{id}/einde")
class EndForms {
  private static final String REASON = "reason";

  private final QuestionDesk desk;
  private final QuestionSteps steps;

  EndForms(QuestionDesk desk, QuestionSteps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @PostMapping("/intrekken")
  ModelAndView withdraw(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return end(
        request,
        form(id, "intrekken", typed),
        "withdrawal",
        "De vraag is ingetrokken. De kabinetten krijgen bericht.",
        "De vraag is niet ingetrokken");
  }

  @PostMapping("/onontvankelijk")
  ModelAndView declareInadmissible(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return end(
        request,
        form(id, "onontvankelijk", typed),
        "inadmissibility",
        "De vraag is onontvankelijk verklaard. De kabinetten krijgen bericht.",
        "De vraag is niet onontvankelijk verklaard");
  }

  @PostMapping("/vervallen")
  ModelAndView lapse(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return end(
        request,
        form(id, "vervallen", typed),
        "lapse",
        "De vraag is vervallen. De kabinetten krijgen bericht.",
        "De vraag is niet vervallen");
  }

  @PostMapping("/omzetten")
  ModelAndView convert(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = form(id, "omzetten", typed);
    return desk.send(
        request,
        form,
        () ->
            steps.convert(
                id, new Conversion(reason(form), form.orNull("reference")), form.headers()),
        "De vraag is omgezet in een mondelinge vraag. De kabinetten krijgen bericht.",
        "De vraag is niet omgezet");
  }

  @PostMapping("/ongedaan")
  ModelAndView reinstate(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return end(
        request,
        form(id, "ongedaan", typed),
        "reinstatement",
        "De vraag loopt weer. De kabinetten krijgen bericht.",
        "Het einde is niet ongedaan gemaakt");
  }

  private ModelAndView end(
      HttpServletRequest request, SentForm form, String step, String done, String not) {
    return desk.send(request, form, () -> ended(form, step), done, not);
  }

  private QuestionSeen ended(SentForm form, String step) {
    return steps.end(form.question(), step, new Reason(reason(form)), form.headers());
  }

  private static String reason(SentForm form) {
    String reason = form.text(REASON);
    if (reason.isEmpty()) {
      throw new FormFault(Map.of(REASON, "Schrijf waarom; iedereen kan dat lezen."));
    }
    return reason;
  }

  private static SentForm form(String id, String name, MultiValueMap<String, String> typed) {
    return new SentForm(id, name, Standing.CHOICE, typed);
  }
}

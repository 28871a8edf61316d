package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.Coordinations;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who in the visiting cabinet takes care of a question. */
@Controller
@RequestMapping("/vragen/{id}/beheerder/{cabinet}")
class HandlerForms {
  private static final String NOT = "De dossierbeheerder is niet gewijzigd";

  private final FormDesk desk;
  private final Coordinations coordinations;
  private final CoordinationSteps steps;

  HandlerForms(FormDesk desk, Coordinations coordinations, CoordinationSteps steps) {
    this.desk = desk;
    this.coordinations = coordinations;
    this.steps = steps;
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String id,
      @PathVariable String cabinet,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return desk.send(
        request,
        form(id, typed),
        headers -> {
          steps.take(id, cabinet, headers);
          return coordinations.get(id);
        },
        "U bent nu dossierbeheerder van deze vraag. In het postvak vindt u ze onder “van mij”;"
            + " alleen uw kabinet ziet wie ze beheert.",
        NOT);
  }

  /** The other button. */
  @PostMapping(params = "afgeven")
  ModelAndView giveUp(
      @PathVariable String id,
      @PathVariable String cabinet,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return desk.send(
        request,
        form(id, typed),
        headers -> {
          steps.giveUp(id, cabinet, headers);
          return coordinations.get(id);
        },
        "U gaf het dossier af. Niemand in uw kabinet is nu dossierbeheerder van deze vraag.",
        NOT);
  }

  private static SentForm form(String id, MultiValueMap<String, String> typed) {
    return new SentForm(id, "beheerder", Standing.HANDLER, typed);
  }
}

package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.Decision;
import org.samenspraak.portal.remote.CoordinationSteps.Naming;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who coordinates: what a cabinet says, and what the government decided. */
@Controller
@RequestMapping("/vragen/{id}")
class ChoiceForms {
  private static final String COORDINATOR = "coordinator";

  private final FormDesk desk;
  private final CoordinationSteps steps;

  ChoiceForms(FormDesk desk, CoordinationSteps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @PostMapping("/keuzes/{cabinet}")
  ModelAndView agree(
      @PathVariable String id,
      @PathVariable String cabinet,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "keuze", Standing.CHOICE, typed);
    String named = form.text(COORDINATOR);
    return desk.send(
        request,
        form,
        headers -> {
          if (named.isEmpty()) {
            throw new FormFault(COORDINATOR, "Kies wie het antwoord coördineert.");
          }
          return steps.agree(id, cabinet, new Naming(named), headers);
        },
        (named.equals(cabinet)
                ? "U zei dat uw kabinet zelf wil coördineren."
                : "U koos " + names.of(named) + " als coördinerend minister.")
            + " De andere kabinetten krijgen bericht.",
        "Uw keuze is niet doorgegeven");
  }

  @PostMapping("/beslissing")
  ModelAndView decide(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "beslissing", Standing.CHOICE, typed);
    String named = form.text(COORDINATOR);
    return desk.send(
        request,
        form,
        headers -> {
          checkDecided(form);
          return steps.decide(
              id, new Decision(named, form.text("decidedOn"), form.text("reference")), headers);
        },
        "De beslissing is vastgelegd: %s coördineert. De kabinetten krijgen bericht."
            .formatted(names.of(named)),
        "De beslissing is niet vastgelegd");
  }

  private static void checkDecided(SentForm form) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (form.text(COORDINATOR).isEmpty()) {
      faults.put(COORDINATOR, "Kies de minister die de regering aanwees.");
    }
    if (form.text("decidedOn").isEmpty()) {
      faults.put("decidedOn", "Vul de datum van de beslissing in.");
    }
    if (form.text("reference").isEmpty()) {
      faults.put("reference", "Vul het kenmerk van de beslissing in.");
    }
    if (!faults.isEmpty()) {
      throw new FormFault(faults);
    }
  }
}

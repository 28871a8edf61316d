package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.Refusing;
import org.samenspraak.portal.remote.CoordinationSteps.Text;
import org.samenspraak.portal.remote.Coordinations;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a line cabinet does: draft a contribution to a part, deliver it, or say why not. */
@Controller
@RequestMapping("/vragen/{id}/deelvragen/{part}/bijdragen/{minister}")
class ContributionForms {
  private final FormDesk desk;
  private final Coordinations coordinations;
  private final CoordinationSteps steps;
  private final DraftDesk drafts;

  ContributionForms(
      FormDesk desk, Coordinations coordinations, CoordinationSteps steps, DraftDesk drafts) {
    this.desk = desk;
    this.coordinations = coordinations;
    this.steps = steps;
    this.drafts = drafts;
  }

  @PostMapping
  ModelAndView deliver(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = form(id, part, minister, typed);
    return desk.send(
        request,
        form,
        headers -> {
          if (form.text("text").isEmpty()) {
            throw new FormFault("text", "Schrijf de bijdrage die u wilt bezorgen.");
          }
          return steps.deliver(id, part, minister, new Text(form.text("text")), headers);
        },
        "Uw bijdrage over deelvraag "
            + part
            + " is bezorgd. Het coördinerend kabinet krijgt bericht en beoordeelt ze; tot dan kunt u"
            + " een nieuwe versie bezorgen.",
        "Uw bijdrage over deelvraag " + part + " is niet bezorgd");
  }

  /** The other button of the form. */
  @PostMapping(params = "ontwerp-bewaren")
  ModelAndView save(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = form(id, part, minister, typed);
    return desk.send(
        request,
        form,
        headers -> {
          drafts.save(form, part, minister);
          return coordinations.get(id);
        },
        "Uw ontwerp over deelvraag "
            + part
            + " is bewaard. Alleen uw kabinet"
            + (form.text("samen").isEmpty() ? " ziet het" : " en uw administratie zien het")
            + "; het is nog niet bezorgd.",
        "Uw ontwerp over deelvraag " + part + " is niet bewaard");
  }

  private static SentForm form(
      String id, int part, String minister, MultiValueMap<String, String> typed) {
    return new SentForm(id, "bezorgen-" + part, new Standing(part, minister), typed);
  }

  @PostMapping("/geen")
  ModelAndView decline(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "geen-bijdrage-" + part, new Standing(part, minister), typed);
    return desk.send(
        request,
        form,
        headers -> {
          checkDeclined(form);
          return steps.decline(
              id, part, minister, new Refusing(form.text("reason"), form.text("text")), headers);
        },
        "U meldde dat uw kabinet niet bijdraagt over deelvraag "
            + part
            + ". Het coördinerend kabinet krijgt bericht met uw toelichting en zoekt een andere"
            + " oplossing.",
        "Dat u niet bijdraagt over deelvraag " + part + ", is niet gemeld");
  }

  private static void checkDeclined(SentForm form) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (form.text("reason").isEmpty()) {
      faults.put("reason", "Kies waarom uw kabinet niet bijdraagt.");
    }
    if (form.text("text").isEmpty()) {
      faults.put("text", "Schrijf een toelichting voor het coördinerend kabinet.");
    }
    if (!faults.isEmpty()) {
      throw new FormFault(faults);
    }
  }
}

package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.Back;
import org.samenspraak.portal.remote.CoordinationSteps.Read;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the coordinating cabinet does with a contribution that it asked. */
@Controller
@RequestMapping("/vragen/{id}/deelvragen/{part}/bijdragen/{minister}")
class JudgingForms {
  private final FormDesk desk;
  private final CoordinationSteps steps;

  JudgingForms(FormDesk desk, CoordinationSteps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @PostMapping("/aanvaarden")
  ModelAndView accept(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam int gelezen,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    String name = "aanvaarden-" + part + "-" + minister;
    return desk.send(
        request,
        new SentForm(id, name, new Standing(part, minister), typed),
        headers -> steps.accept(id, part, minister, new Read(gelezen), headers),
        "De bijdrage van %s over deelvraag %d is aanvaard en staat in het antwoord. Het kabinet krijgt bericht."
            .formatted(names.of(minister), part),
        "De bijdrage over deelvraag " + part + " is niet aanvaard");
  }

  @PostMapping("/terugsturen")
  ModelAndView giveBack(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    String name = "terugsturen-" + part + "-" + minister;
    SentForm form = new SentForm(id, name, new Standing(part, minister), typed);
    return desk.send(
        request,
        form,
        headers -> {
          if (form.text("note").isEmpty()) {
            throw new FormFault("note", "Schrijf wat er anders moet.");
          }
          return steps.giveBack(id, part, minister, new Back(form.text("note")), headers);
        },
        "De bijdrage van %s over deelvraag %d is teruggestuurd. Het kabinet krijgt uw nota en bezorgt een nieuwe versie."
            .formatted(names.of(minister), part),
        "De bijdrage over deelvraag " + part + " is niet teruggestuurd");
  }

  @PostMapping("/intrekken")
  ModelAndView cancel(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    String name = "intrekken-" + part + "-" + minister;
    return desk.send(
        request,
        new SentForm(id, name, new Standing(part, minister), typed),
        headers -> steps.cancel(id, part, minister, headers),
        "Over deelvraag %d vraagt u %s geen bijdrage meer. Het kabinet krijgt bericht."
            .formatted(part, names.of(minister)),
        "De bijdrage over deelvraag " + part + " blijft gevraagd");
  }
}

package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.Ready;
import org.samenspraak.portal.remote.CoordinationSteps.Wish;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a part goes from a cabinet to its administration, and back with a draft. */
@Controller
@RequestMapping("/vragen/{id}/deelvragen/{part}")
class DelegationForms {
  private final FormDesk desk;
  private final DraftDesk drafts;
  private final ShownQuestion shown;
  private final CoordinationSteps steps;

  DelegationForms(FormDesk desk, DraftDesk drafts, ShownQuestion shown, CoordinationSteps steps) {
    this.desk = desk;
    this.drafts = drafts;
    this.shown = shown;
    this.steps = steps;
  }

  @PostMapping("/administratie/{minister}")
  ModelAndView delegate(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = ofCabinet(id, part, minister, typed);
    return desk.send(
        request,
        form,
        headers -> {
          if (form.text("due").isEmpty()) {
            throw new FormFault("due", "Kies tegen wanneer u het ontwerp wilt.");
          }
          Wish wish = new Wish(form.text("due"), form.orNull("note"));
          return steps.delegate(id, part, minister, wish, headers);
        },
        "Deelvraag "
            + part
            + " ligt bij uw administratie. Ze krijgt een mail en schrijft mee aan het ontwerp; u"
            + " krijgt bericht als het klaar is. Alleen uw kabinet kan het bezorgen.",
        "Deelvraag " + part + " is niet doorgegeven");
  }

  /** The other button. */
  @PostMapping(path = "/administratie/{minister}", params = "terugnemen")
  ModelAndView takeBack(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return desk.send(
        request,
        ofCabinet(id, part, minister, typed),
        headers -> steps.takeBack(id, part, minister, headers),
        "U nam deelvraag "
            + part
            + " terug. Uw administratie krijgt bericht; wat zij als ontwerp bewaarde, staat er nog.",
        "Deelvraag " + part + " is niet teruggenomen");
  }

  /** The administration saves what is not ready. */
  @PostMapping("/ontwerp/{minister}")
  ModelAndView save(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = ofAdministration(id, part, minister, typed);
    return FormRound.send(
        request,
        form.fields(),
        place(request, form),
        () -> {
          drafts.save(form, part, minister);
          return back(
              id,
              "Het ontwerp over deelvraag "
                  + part
                  + " is bewaard. Alleen u en het kabinet zien het.");
        },
        "Het ontwerp over deelvraag " + part + " is niet bewaard");
  }

  /** It saves what is ready, and gives it back. */
  @PostMapping(path = "/ontwerp/{minister}", params = "klaar")
  ModelAndView handBack(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = ofAdministration(id, part, minister, typed);
    return FormRound.send(
        request,
        form.fields(),
        place(request, form),
        () -> {
          drafts.save(form, part, minister);
          steps.handBack(id, part, minister, new Ready(form.orNull("note")), form.headers(""));
          return back(
              id,
              "Het ontwerp over deelvraag "
                  + part
                  + " is terug bij het kabinet. Het krijgt bericht en bezorgt de bijdrage; u hoeft"
                  + " hiervoor niets meer te doen.");
        },
        "Het ontwerp over deelvraag " + part + " is niet teruggegeven");
  }

  private FormRound.Place place(HttpServletRequest request, SentForm form) {
    return new FormRound.Place() {
      @Override
      public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
        return shown.refused(request, form, status, refused);
      }

      @Override
      public String now() {
        return "Het kabinet of een collega wijzigde intussen iets.";
      }
    };
  }

  private static FormRound.Done back(String id, String said) {
    return new FormRound.Done("/vragen/" + id, said);
  }

  private static SentForm ofCabinet(
      String id, int part, String minister, MultiValueMap<String, String> typed) {
    return new SentForm(id, "doorgeven-" + part, new Standing(part, minister), typed);
  }

  private static SentForm ofAdministration(
      String id, int part, String minister, MultiValueMap<String, String> typed) {
    return new SentForm(id, "ontwerp-" + part, new Standing(part, minister), typed);
  }
}

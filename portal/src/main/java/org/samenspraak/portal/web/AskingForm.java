package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.Asking;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** The coordinating cabinet asks one ministry for contributions to several parts. */
@Controller
class AskingForm {
  private static final List<String> OF_ALL_PARTS = List.of("due", "note", "minister");

  private final FormDesk desk;
  private final ShownQuestion shown;
  private final CoordinationSteps steps;

  AskingForm(FormDesk desk, ShownQuestion shown, CoordinationSteps steps) {
    this.desk = desk;
    this.shown = shown;
    this.steps = steps;
  }

  /** What came of the parts: each is asked by itself, and may be refused by itself. */
  private record Outcome(List<Integer> asked, List<Integer> refused, Map<String, String> faults) {

    void refuse(int part, HttpClientErrorException refusal) {
      refused.add(part);
      FormDesk.fault(refusal)
          .forEach((field, why) -> {
            if (OF_ALL_PARTS.contains(field)) {
              faults.put(field, why);
            } else {
              faults.merge(
                  "part", "Deelvraag " + part + ": " + said(refusal, why), (a, b) -> a + " " + b);
            }
          });
    }

    private static String said(HttpClientErrorException refusal, String why) {
      return refusal.getStatusCode().value() == HttpStatus.PRECONDITION_FAILED.value()
          ? "een collega was u voor."
          : why;
    }
  }

  @PostMapping("/vragen/{id}/bijdragen-vragen")
  ModelAndView ask(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "vragen", Standing.CHOICE, typed);
    List<Integer> parts =
        form.all("part").stream().filter(p -> p.matches("\\d{1,4}")).map(Integer::valueOf).toList();
    Map<String, String> missing = missing(form);
    if (!missing.isEmpty()) {
      return again(
          request, form, new Outcome(List.of(), parts, missing), "Er is nog niets verstuurd.");
    }
    Outcome outcome = ask(form, parts);
    String asked =
        "Over deelvraag %s is een bijdrage gevraagd aan %s."
            .formatted(PageWords.list(outcome.asked()), names.of(form.text("minister")));
    return outcome.refused().isEmpty()
        ? desk.done(request, form, asked + " Het kabinet krijgt bericht, met uw nota en de datum.")
        : again(
            request, form, outcome, outcome.asked().isEmpty() ? "Er is niets gevraagd." : asked);
  }

  private static Map<String, String> missing(SentForm form) {
    Map<String, String> missing = new LinkedHashMap<>();
    if (form.all("part").isEmpty()) {
      missing.put("part", "Vink aan over welke deelvragen u een bijdrage vraagt.");
    }
    if (form.text("minister").isEmpty()) {
      missing.put("minister", "Kies aan welke minister u de bijdrage vraagt.");
    }
    return missing;
  }

  private Outcome ask(SentForm form, List<Integer> parts) {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    String version = form.text("versie");
    for (int part : parts) {
      try {
        CoordinationSeen after =
            desk.unlessOvertaken(
                form.step(part, version),
                headers ->
                    steps.ask(form.question(), part, form.text("minister"), asking(form), headers));
        version = String.valueOf(after.version());
        outcome.asked().add(part);
      } catch (HttpClientErrorException refusal) {
        outcome.refuse(part, refusal);
      }
    }
    return outcome;
  }

  private static Asking asking(SentForm form) {
    String due = form.text("due");
    String note = form.text("note");
    return new Asking(
        due.isEmpty() ? null : due,
        note.isEmpty() ? null : note,
        form.all("noteConfidential").contains("true"));
  }

  /** Ticked stay the parts that were not asked. */
  private ModelAndView again(
      HttpServletRequest request, SentForm form, Outcome outcome, String done) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form.typed());
    typed.put("part", outcome.refused().stream().map(String::valueOf).toList());
    String which = PageWords.list(outcome.refused());
    String title =
        which.isEmpty()
            ? "De bijdragen zijn nog niet gevraagd"
            : "De bijdrage over deelvraag " + which + " is nog niet gevraagd";
    return shown.refused(
        request,
        form,
        HttpStatus.UNPROCESSABLE_CONTENT,
        new RefusedForm(
            form.id(),
            form.key(),
            typed,
            RefusedForm.Why.INVALID,
            title,
            done + " Wat u invulde, staat er nog.",
            outcome.faults()));
  }
}

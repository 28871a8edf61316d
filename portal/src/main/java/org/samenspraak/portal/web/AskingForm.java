package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.AskedTogether;
import org.samenspraak.portal.remote.CoordinationSteps.Asking;
import org.springframework.stereotype.Controller;
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
  private static final Pattern PART = Pattern.compile("\\d{1,4}");
  private static final Pattern FIELD = Pattern.compile("requests\\[0]\\.(\\w+)(?:\\[(\\d+)])?");

  private final FormDesk desk;
  private final CoordinationSteps steps;

  AskingForm(FormDesk desk, CoordinationSteps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @PostMapping("/vragen/{id}/bijdragen-vragen")
  ModelAndView ask(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.NAMES) Names names,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "vragen", Standing.PARTS, typed);
    List<Integer> parts =
        form.all("part").stream().filter(PART.asMatchPredicate()).map(Integer::valueOf).toList();
    return desk.send(
        request,
        form,
        headers -> {
          checkChosen(form);
          try {
            return steps.ask(id, new AskedTogether(List.of(asking(form, parts))), headers);
          } catch (HttpClientErrorException.BadRequest
              | HttpClientErrorException.Conflict refusal) {
            throw inForm(refusal, parts);
          }
        },
        "Over deelvraag %s is een bijdrage gevraagd aan %s. Het kabinet krijgt bericht, met uw nota en de datum."
            .formatted(PageWords.list(parts), names.of(form.text("minister"))),
        "De bijdragen zijn nog niet gevraagd");
  }

  private static void checkChosen(SentForm form) {
    Map<String, String> missing = new LinkedHashMap<>();
    if (form.all("part").isEmpty()) {
      missing.put("part", "Vink aan over welke deelvragen u een bijdrage vraagt.");
    }
    if (form.text("minister").isEmpty()) {
      missing.put("minister", "Kies aan welke minister u de bijdrage vraagt.");
    }
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
  }

  private static Asking asking(SentForm form, List<Integer> parts) {
    return new Asking(
        form.text("minister"),
        parts,
        form.orNull("due"),
        form.orNull("note"),
        form.all("noteConfidential").contains("true"));
  }

  /** What the service says of {@code requests[0].parts[1]} is said beside the parts. */
  private static RuntimeException inForm(HttpClientErrorException refusal, List<Integer> parts) {
    Map.Entry<String, String> fault = FormRound.fault(refusal).entrySet().iterator().next();
    Matcher field = FIELD.matcher(fault.getKey());
    if (!field.matches()) {
      return refusal;
    }
    return field.group(2) == null
        ? new FormFault(field.group(1), fault.getValue())
        : new FormFault(
            "part",
            "Deelvraag %d: %s"
                .formatted(parts.get(Integer.parseInt(field.group(2))), fault.getValue()));
  }
}

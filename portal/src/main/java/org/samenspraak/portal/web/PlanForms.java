package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.PlanSteps;
import org.samenspraak.portal.remote.PlanSteps.ActionAsked;
import org.samenspraak.portal.remote.PlanSteps.ActionEdited;
import org.samenspraak.portal.remote.PlanSteps.Approving;
import org.samenspraak.portal.remote.PlanSteps.Standing;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** What is done with a plan: approvals, actions, and how an action stands. */
@Controller
@RequestMapping("/plannen/{id}")
class PlanForms {
  private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}");

  private static final Map<String, String> WHY = Map.of("reason", "Schrijf waarom.");

  private final ShownPlan shown;
  private final PlanSteps steps;
  private final PageWords words;

  PlanForms(ShownPlan shown, PlanSteps steps, PageWords words) {
    this.shown = shown;
    this.steps = steps;
    this.words = words;
  }

  /** Where forms are sent to there is nothing to read. */
  @GetMapping({"/goedkeuring", "/acties", "/acties/{action}", "/acties/{action}/status"})
  String back(@PathVariable String id) {
    return "redirect:" + address(id);
  }

  @PostMapping("/goedkeuring")
  ModelAndView approve(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = new TypedForm("goedkeuring", typed);
    return send(
        new Place(request, id, ""),
        form,
        () -> {
          steps.approve(id, approving(form), form.headers());
          return "De goedkeuring is vastgelegd. Wie een actie trekt of eraan meewerkt, krijgt bericht.";
        },
        "De goedkeuring is niet vastgelegd");
  }

  private static Approving approving(TypedForm form) {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("on", "Vul de datum van de beslissing in.");
    needed.put("reference", "Vul het kenmerk van de beslissing in.");
    need(form, needed);
    return new Approving(form.text("kind"), form.text("on"), form.text("reference"));
  }

  @PostMapping("/acties")
  ModelAndView add(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = new TypedForm("actie", typed);
    return send(
        new Place(request, id, ""),
        form,
        () -> {
          steps.add(id, action(form, Map.of()), form.headers());
          return "De actie “%s” staat in het plan, als gepland.".formatted(form.text("title"));
        },
        "De actie is niet toegevoegd");
  }

  /**
   * @param also what else is needed
   */
  private static ActionAsked action(TypedForm form, Map<String, String> also) {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("objective", "Kies de doelstelling die de actie dient.");
    needed.put("title", "Schrijf wat de actie is.");
    needed.put("lead", "Kies welke minister de actie trekt.");
    needed.put("dueOn", "Vul in tegen wanneer de actie klaar moet zijn.");
    needed.putAll(also);
    need(form, needed);
    return new ActionAsked(
        number(form.text("objective")),
        form.text("title"),
        form.text("lead"),
        form.all("contributors"),
        form.text("dueOn"),
        form.orNull("description"),
        form.orNull("budget"),
        form.orNull("evaluationCriterion"),
        form.orNull("externalDependency"));
  }

  private static ActionEdited edited(TypedForm form) {
    return new ActionEdited(action(form, WHY), form.text("reason"));
  }

  @PostMapping("/acties/{action}")
  ModelAndView edit(
      @PathVariable String id,
      @PathVariable String action,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = new TypedForm("wijzigen", typed);
    return send(
        new Place(request, id, action),
        form,
        () -> {
          PlanSeen.Action now = steps.edit(action, edited(form), form.headers());
          return (form.text("versie").equals(String.valueOf(now.version()))
                  ? "Aan de actie “%s” is niets gewijzigd: zo was ze al."
                  : "De actie “%s” is gewijzigd. Wie ze trekt of eraan meewerkt, krijgt bericht; wie dat niet langer doet, ook.")
              .formatted(now.title());
        },
        "De actie is niet gewijzigd");
  }

  @PostMapping("/acties/{action}/status")
  ModelAndView change(
      @PathVariable String id,
      @PathVariable String action,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = new TypedForm("status", typed);
    return send(
        new Place(request, id, action),
        form,
        () -> {
          Standing standing = standing(form);
          String title = steps.change(action, standing, form.headers()).title();
          return "“%s” staat nu op “%s”, voor iedereen te lezen, met uw reden. Wie eraan meewerkt, krijgt bericht."
              .formatted(title, words.code("action", standing.status()));
        },
        "De status is niet gewijzigd");
  }

  private static Standing standing(TypedForm form) {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("status", "Kies hoe de actie staat.");
    needed.put("on", "Vul in vanaf wanneer dat zo is.");
    needed.putAll(WHY);
    need(form, needed);
    String percentage = form.text("percentage");
    if (!percentage.isEmpty() && !PERCENTAGE.matcher(percentage).matches()) {
      throw new FormFault("percentage", "Vul een geheel getal van 0 tot 100 in, of niets.");
    }
    return new Standing(
        form.text("status"), number(percentage), form.text("reason"), form.text("on"));
  }

  private static @Nullable Integer number(String text) {
    return PERCENTAGE.matcher(text).matches() ? Integer.valueOf(text) : null;
  }

  /** Refuses a form in which one of these is empty, with what is expected there. */
  private static void need(TypedForm form, Map<String, String> expected) {
    Map<String, String> missing = new LinkedHashMap<>();
    expected.forEach((field, words) -> form.need(field, words, missing));
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
  }

  private static ModelAndView send(Place place, TypedForm form, Supplier<String> step, String not) {
    return FormRound.send(
        place.request,
        form,
        place,
        () -> new FormRound.Done(address(place.plan), taken(step)),
        not);
  }

  /** A field that stands in the way can be mended, whatever else is so. */
  private static String taken(Supplier<String> step) {
    try {
      return step.get();
    } catch (HttpClientErrorException.Conflict conflict) {
      Map<String, String> fault = FormRound.fault(conflict);
      throw fault.containsKey("on") ? new FormFault(fault) : conflict;
    }
  }

  private static String address(String plan) {
    return "/plannen/" + UriUtils.encodePathSegment(plan, StandardCharsets.UTF_8);
  }

  /** The page of the plan, with that action open. */
  private final class Place implements FormRound.Place {
    private final HttpServletRequest request;
    private final String plan;
    private final String action;

    Place(HttpServletRequest request, String plan, String action) {
      this.request = request;
      this.plan = plan;
      this.action = action;
    }

    @Override
    public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
      return shown.refused(request, plan, action, refused, status);
    }

    @Override
    public String now() {
      return "Het plan of de actie is intussen gewijzigd; hieronder staat hoe het nu is.";
    }
  }
}

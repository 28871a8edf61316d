package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.PlanSteps;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The plan coordination makes a draft of a plan's text, after seeing what was read in it. */
@Controller
@RequestMapping("/plannen/nieuw")
class NewPlanForms {
  private static final String FORM = "plan";
  private static final String TEXT = "tekst";
  private static final String WHAT = "de tekst van het plan";

  private final PlanSteps steps;
  private final PageWords words;

  NewPlanForms(PlanSteps steps, PageWords words) {
    this.steps = steps;
    this.words = words;
  }

  @GetMapping
  ModelAndView begin(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn) {
    return loggedIn
        ? page(visitor, new LinkedMultiValueMap<>(), null, null, HttpStatus.OK)
        : new ModelAndView("redirect:/mijn/plannen/nieuw");
  }

  /** Where a form was sent to there is nothing to read. */
  @GetMapping("/ontwerp")
  String back() {
    return "redirect:/plannen/nieuw";
  }

  /** Reads the text; nothing is kept. */
  @PostMapping
  ModelAndView read(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile bestand,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed);
    try {
      String pasted = Objects.requireNonNullElse(typed.getFirst(TEXT), "");
      SentText text = SentText.of(pasted, bestand, WHAT);
      fields.set(TEXT, text.text());
      return page(visitor, fields, steps.read(text.bytes()), null, HttpStatus.OK);
    } catch (FormFault fault) {
      return unread(visitor, fields, fault.faults());
    } catch (HttpClientErrorException.BadRequest refusal) {
      return unread(visitor, fields, atText(refusal));
    }
  }

  private ModelAndView unread(
      Visitor visitor, MultiValueMap<String, String> fields, Map<String, String> faults) {
    RefusedForm refused =
        new RefusedForm(
            FORM,
            "",
            fields,
            RefusedForm.Why.INVALID,
            "De tekst is niet gelezen als een plan",
            "Er is niets bewaard. Verbeter de tekst en laat hem opnieuw lezen.",
            faults);
    return page(visitor, fields, null, refused, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Makes the draft. */
  @PostMapping("/ontwerp")
  ModelAndView draft(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed);
    TypedForm form = new TypedForm(FORM, fields);
    return FormRound.send(
        request,
        form,
        FormRound.Place.onlyOnce((status, refused) -> page(visitor, fields, null, refused, status)),
        () -> done(drafted(form)),
        "Het ontwerp is niet gemaakt");
  }

  private PlanSteps.Imported drafted(TypedForm form) {
    try {
      SentText text = SentText.of(form.text(TEXT), null, WHAT);
      return steps.draft(text.bytes(), form.orNull("likelyDoubleOf"), form.headers());
    } catch (HttpClientErrorException.BadRequest refusal) {
      throw new FormFault(atText(refusal));
    } catch (HttpClientErrorException.Conflict other) {
      ProblemDetail problem = FormRound.detail(other).orElseGet(() -> ProblemDetail.forStatus(409));
      form.typed().set("ander", FormRound.property(problem, "planId").orElse(""));
      form.typed()
          .set("gelijkt", String.valueOf(problem.getType()).endsWith("likely-double") ? "ja" : "");
      throw new FormFault(TEXT, Objects.requireNonNullElse(problem.getDetail(), ""));
    }
  }

  /** All that can be mended is in the text. */
  private static Map<String, String> atText(HttpClientErrorException refusal) {
    return Map.of(TEXT, String.join(" ", FormRound.fault(refusal).values()));
  }

  private FormRound.Done done(PlanSteps.Imported imported) {
    PlanSeen plan = Objects.requireNonNull(imported.plan(), "drafted");
    PlanSteps.Reported approval = imported.approval();
    return new FormRound.Done(
        "/plannen/" + plan.id(),
        "Het ontwerp staat er, met %d doelstellingen.%s"
            .formatted(
                plan.objectives().size(),
                approval == null
                    ? ""
                    : " De tekst spreekt van een %s op %s; leg ze hieronder vast als dat klopt."
                        .formatted(
                            words.code("approval", approval.kind()).toLowerCase(Locale.ROOT),
                            words.date(approval.on()))));
  }

  private ModelAndView page(
      Visitor visitor,
      MultiValueMap<String, String> fields,
      PlanSteps.@Nullable Imported read,
      @Nullable RefusedForm refused,
      HttpStatusCode status) {
    Map<String, Object> model = new HashMap<>();
    model.put("forms", new Forms(refused, fields));
    model.put("may", visitor.kind().equals("plan"));
    model.put("read", read);
    return new ModelAndView("new-plan", model, status);
  }
}

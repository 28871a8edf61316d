package org.samenspraak.portal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.FilingPage;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.SourceLines;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a question is filed. */
@Component
class ShownFiling {
  private final MinisterRegister register;

  ShownFiling(MinisterRegister register) {
    this.register = register;
  }

  /**
   * As far as it is filled.
   *
   * @param focus the field in which one goes on; empty for none
   */
  ModelAndView page(Visitor visitor, FilingFields fields, String focus) {
    return page(visitor, fields, null, focus, HttpStatus.OK);
  }

  /** With what stands in the way. */
  ModelAndView page(
      Visitor visitor, FilingFields fields, RefusedForm refused, HttpStatusCode status) {
    return page(visitor, fields, refused, "", status);
  }

  private ModelAndView page(
      Visitor visitor,
      FilingFields fields,
      @Nullable RefusedForm refused,
      String focus,
      HttpStatusCode status) {
    TypedForm form = fields.form();
    Map<String, Object> model = new HashMap<>();
    List<Mandate> ofTheDay = ofTheDay(form.text("filedOn"), model);
    model.put(
        "page",
        new FilingPage(
            fields.parts(),
            fields.addressees(),
            ofTheDay.isEmpty() ? register.on(null, model) : ofTheDay,
            !ofTheDay.isEmpty(),
            focus,
            source(form),
            !form.text("antwoord").isEmpty()));
    model.put("forms", new Forms(refused, form.typed()));
    model.put("may", List.of("clerk", "parliament").contains(visitor.kind()));
    return new ModelAndView("file", model, status);
  }

  /** Slugs of who can be chosen; empty when the register does not answer. */
  Set<String> choices(FilingFields fields) {
    Map<String, Object> unshown = new HashMap<>();
    List<Mandate> ofTheDay = ofTheDay(fields.form().text("filedOn"), unshown);
    return (ofTheDay.isEmpty() ? register.on(null, unshown) : ofTheDay)
        .stream().map(Mandate::minister).collect(Collectors.toSet());
  }

  private List<Mandate> ofTheDay(String on, Map<String, Object> model) {
    return on.isEmpty() ? List.of() : register.on(on, model);
  }

  /** Its first lines count too, also when they are blank. */
  private static @Nullable SourceLines source(TypedForm form) {
    String text = form.typed().getFirst("bron");
    return text == null
        ? null
        : SourceLines.of(text, form.text("sourceSha256"), form.text("regels"));
  }
}

package org.samenspraak.portal.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a question is filed. */
@Component
class ShownFiling {
  private final Coordinations coordinations;

  ShownFiling(Coordinations coordinations) {
    this.coordinations = coordinations;
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
    List<Mandate> ofTheDay = ofTheDay(form.text("filedOn"));
    Map<String, Object> model = new HashMap<>();
    model.put(
        "page",
        new FilingPage(
            fields.parts(),
            fields.addressees(),
            ofTheDay.isEmpty() ? ministers(null) : ofTheDay,
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
    List<Mandate> ofTheDay = ofTheDay(fields.form().text("filedOn"));
    return (ofTheDay.isEmpty() ? ministers(null) : ofTheDay)
        .stream().map(Mandate::minister).collect(Collectors.toSet());
  }

  private List<Mandate> ofTheDay(String on) {
    return on.isEmpty() ? List.of() : ministers(on);
  }

  /** Its first lines count too, also when they are blank. */
  private static @Nullable SourceLines source(TypedForm form) {
    String text = form.typed().getFirst("bron");
    return text == null
        ? null
        : SourceLines.of(text, form.text("sourceSha256"), form.text("regels"));
  }

  /** Each once; the page is shown without them too. */
  private List<Mandate> ministers(@Nullable String on) {
    try {
      Map<String, Mandate> once = new LinkedHashMap<>();
      Listing.all(page -> coordinations.mandates(on, page, Listing.LARGEST))
          .forEach(mandate -> once.put(mandate.minister(), mandate));
      return List.copyOf(once.values());
    } catch (ServiceAway | RestClientException away) {
      return List.of();
    }
  }
}

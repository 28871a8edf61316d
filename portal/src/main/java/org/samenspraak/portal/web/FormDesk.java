package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.RefusedForm.Why;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.Coordinations;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Takes what a form asks to the service, and shows what came of it: another page with a line that
 * says so, or the same page with all that was typed and what stood in the way.
 */
@Component
class FormDesk {
  /** What was done, on the page where a form leads. */
  static final String DONE = "done";

  private static final String ELSEWHERE = "summary";

  /** What the form asks; the headers go with the request. */
  @FunctionalInterface
  interface Step {
    CoordinationSeen take(Map<String, String> headers);
  }

  private final Coordinations coordinations;
  private final ShownQuestion shown;
  private final PageWords words;

  FormDesk(Coordinations coordinations, ShownQuestion shown, PageWords words) {
    this.coordinations = coordinations;
    this.shown = shown;
    this.words = words;
  }

  /**
   * Takes one step.
   *
   * @param done what to say when it was taken
   * @param not what to say when it was not
   */
  ModelAndView send(HttpServletRequest request, SentForm form, Step step, String done, String not) {
    try {
      unlessOvertaken(form, step);
      return done(request, form, done);
    } catch (FormFault fault) {
      return shown.refused(
          request, form, HttpStatus.UNPROCESSABLE_CONTENT, invalid(form, not, fault.faults()));
    } catch (HttpClientErrorException refusal) {
      return refused(request, form, refusal, not);
    }
  }

  /** To the question, with a line on what happened. */
  ModelAndView done(HttpServletRequest request, SentForm form, String done) {
    RequestContextUtils.getOutputFlashMap(request).put(DONE, done);
    return new ModelAndView("redirect:/vragen/" + form.question());
  }

  /** Also when the coordination moved on, as long as the thing itself stands as it was seen. */
  CoordinationSeen unlessOvertaken(SentForm form, Step step) {
    try {
      return step.take(form.headers());
    } catch (HttpClientErrorException stale) {
      if (stale.getStatusCode().value() != HttpStatus.PRECONDITION_FAILED.value()) {
        throw stale;
      }
      CoordinationSeen now = coordinations.get(form.question());
      if (!form.about().of(now).equals(form.seen())) {
        throw stale;
      }
      return step.take(form.headers(String.valueOf(now.version())));
    }
  }

  /** The page again, with why. */
  ModelAndView refused(
      HttpServletRequest request, SentForm form, HttpClientErrorException refusal, String not) {
    HttpStatusCode status = refusal.getStatusCode();
    return switch (status.value()) {
      case 400 ->
          shown.refused(
              request, form, HttpStatus.UNPROCESSABLE_CONTENT, invalid(form, not, fault(refusal)));
      case 412, 422 -> shown.refused(request, form, status, stale(request, form, not));
      case 401 -> throw refusal;
      default -> shown.refused(request, form, status, impossible(form, not, refusal));
    };
  }

  private static RefusedForm invalid(SentForm form, String not, Map<String, String> faults) {
    return new RefusedForm(
        form.id(),
        form.key(),
        form.typed(),
        Why.INVALID,
        not,
        "Kijk na wat hieronder staat. Wat u invulde, staat er nog; er is niets verstuurd.",
        faults);
  }

  /** The next time it is another request: the first may have had its effect. */
  private RefusedForm stale(HttpServletRequest request, SentForm form, String not) {
    Names names = (Names) Objects.requireNonNull(request.getAttribute(Visitors.NAMES));
    return new RefusedForm(
        form.id(),
        UUID.randomUUID().toString(),
        form.typed(),
        Why.STALE,
        not + ": iemand was u voor",
        form.about().words(coordinations.get(form.question()), words, names)
            + " Wat u schreef, staat er nog. Vergelijk, en verstuur het opnieuw als het nog klopt.",
        Map.of());
  }

  private static RefusedForm impossible(
      SentForm form, String not, HttpClientErrorException refusal) {
    String why = detail(refusal).map(ProblemDetail::getDetail).orElse("");
    return new RefusedForm(form.id(), form.key(), form.typed(), Why.IMPOSSIBLE, not, why, Map.of());
  }

  static Map<String, String> fault(HttpClientErrorException refusal) {
    Optional<ProblemDetail> problem = detail(refusal);
    String why = problem.map(ProblemDetail::getDetail).orElse("");
    String expected =
        property(problem.orElse(null), "expected").map(e -> " Verwacht: " + e + ".").orElse("");
    return Map.of(property(problem.orElse(null), "field").orElse(ELSEWHERE), why + expected);
  }

  private static Optional<String> property(@Nullable ProblemDetail problem, String name) {
    return problem == null || problem.getProperties() == null
        ? Optional.empty()
        : Optional.ofNullable(problem.getProperties().get(name)).map(Object::toString);
  }

  static Optional<ProblemDetail> detail(HttpClientErrorException refusal) {
    try {
      return Optional.ofNullable(refusal.getResponseBodyAs(ProblemDetail.class));
    } catch (RestClientException noProblemDocument) {
      return Optional.empty();
    }
  }
}

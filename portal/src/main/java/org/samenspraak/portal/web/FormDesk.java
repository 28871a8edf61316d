package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.Coordinations;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** Takes what a form on a question's page asks to coordination-service. */
@Component
class FormDesk {

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
    return FormRound.send(
        request,
        form.fields(),
        place(request, form),
        () -> {
          unlessOvertaken(form, step);
          return leading(form, done);
        },
        not);
  }

  /** To the question, with a line on what happened. */
  ModelAndView done(HttpServletRequest request, SentForm form, String done) {
    return FormRound.done(request, leading(form, done));
  }

  private static FormRound.Done leading(SentForm form, String done) {
    return new FormRound.Done("/vragen/" + form.question(), done);
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

  private FormRound.Place place(HttpServletRequest request, SentForm form) {
    return new FormRound.Place() {
      @Override
      public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
        return shown.refused(request, form, status, refused);
      }

      @Override
      public String now() {
        Names names = (Names) Objects.requireNonNull(request.getAttribute(Visitors.NAMES));
        return form.about().words(coordinations.get(form.question()), words, names);
      }
    };
  }
}

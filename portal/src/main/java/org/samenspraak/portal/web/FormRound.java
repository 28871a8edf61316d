package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.RefusedForm.Why;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What every form goes through: what it asks is done and another page says so, or the same page
 * comes back with all that was typed and what stood in the way.
 */
final class FormRound {
  /** What was done, on the page where a form leads. */
  static final String DONE = "done";

  /** Where what is wrong with no field in particular is said. */
  static final String ELSEWHERE = "summary";

  private FormRound() {}

  /** The page on which a form is. */
  interface Place {
    /** With what stood in the way. */
    ModelAndView again(HttpStatusCode status, RefusedForm refused);

    /** How things stand now that somebody was first, in words. */
    String now();

    /**
     * What stands now, by field, where something else was typed; what only the other changed is in
     * the form afterwards.
     */
    default Map<String, String> beside() {
      return Map.of();
    }

    /** Of a form that makes something new, which nobody can change before. */
    static Place onlyOnce(BiFunction<HttpStatusCode, RefusedForm, ModelAndView> page) {
      return new Place() {
        @Override
        public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
          return page.apply(status, refused);
        }

        @Override
        public String now() {
          return "De dienst heeft dit formulier al eens gekregen, met een andere inhoud.";
        }
      };
    }
  }

  /**
   * What came of a form.
   *
   * @param address where to go on
   * @param said what was done and what follows
   */
  record Done(String address, String said) {}

  /**
   * Takes one step.
   *
   * @param not what to say when it was not taken
   */
  static ModelAndView send(
      HttpServletRequest request, TypedForm form, Place place, Supplier<Done> step, String not) {
    return shown(form, place, () -> done(request, step.get()), not);
  }

  /**
   * Takes one step that leads to a page of its own.
   *
   * @param not what to say when it was not taken
   */
  static ModelAndView shown(TypedForm form, Place place, Supplier<ModelAndView> step, String not) {
    try {
      return step.get();
    } catch (FormFault fault) {
      return place.again(HttpStatus.UNPROCESSABLE_CONTENT, invalid(form, not, fault.faults()));
    } catch (HttpClientErrorException refusal) {
      return refused(form, place, refusal, not);
    }
  }

  /** To the next page, with a line on what happened. */
  static ModelAndView done(HttpServletRequest request, Done done) {
    RequestContextUtils.getOutputFlashMap(request).put(DONE, done.said());
    return new ModelAndView("redirect:" + done.address());
  }

  private static ModelAndView refused(
      TypedForm form, Place place, HttpClientErrorException refusal, String not) {
    HttpStatusCode status = refusal.getStatusCode();
    return switch (status.value()) {
      case 400 -> place.again(HttpStatus.UNPROCESSABLE_CONTENT, invalid(form, not, fault(refusal)));
      case 412, 422 -> place.again(status, stale(form, not, place));
      case 401 -> throw refusal;
      default -> place.again(status, impossible(form, not, refusal));
    };
  }

  private static RefusedForm invalid(TypedForm form, String not, Map<String, String> faults) {
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
  private static RefusedForm stale(TypedForm form, String not, Place place) {
    Map<String, String> beside = place.beside();
    return new RefusedForm(
        form.id(),
        UUID.randomUUID().toString(),
        form.typed(),
        Why.STALE,
        not + ": iemand was u voor",
        place.now()
            + " Wat u schreef, staat er nog. Vergelijk, en verstuur het opnieuw als het nog klopt.",
        beside);
  }

  private static RefusedForm impossible(
      TypedForm form, String not, HttpClientErrorException refusal) {
    String why = detail(refusal).map(ProblemDetail::getDetail).orElse("");
    return new RefusedForm(form.id(), form.key(), form.typed(), Why.IMPOSSIBLE, not, why, Map.of());
  }

  /** By field, all that is wrong. */
  static Map<String, String> fault(HttpClientErrorException refusal) {
    try {
      Faults all = refusal.getResponseBodyAs(Faults.class);
      return all == null ? Map.of() : all.byField();
    } catch (RestClientException noProblemDocument) {
      return Map.of(ELSEWHERE, "");
    }
  }

  /** The same, where a form calls its fields otherwise than the service. */
  static FormFault fault(
      HttpClientErrorException refusal, BiFunction<String, String, Map.Entry<String, String>> at) {
    Map<String, String> faults = new LinkedHashMap<>();
    fault(refusal)
        .forEach((field, words) -> {
          Map.Entry<String, String> here = at.apply(field, words);
          faults.merge(here.getKey(), here.getValue(), (first, next) -> first + " " + next);
        });
    return new FormFault(faults);
  }

  /** One thing that is wrong; where it is not said with which field, with all of the form. */
  private record Fault(@Nullable String field, @Nullable String detail, @Nullable String expected) {
    private String words() {
      String wanted = expected == null ? "" : " Verwacht: " + expected + ".";
      return Objects.requireNonNullElse(detail, "") + wanted;
    }
  }

  /** What a problem document says is wrong; {@code errors} holds all when they are several. */
  private record Faults(
      @Nullable String field,
      @Nullable String detail,
      @Nullable String expected,
      @Nullable List<Fault> errors) {

    private Map<String, String> byField() {
      Map<String, String> faults = new LinkedHashMap<>();
      Objects.requireNonNullElse(errors, List.of(new Fault(field, detail, expected)))
          .forEach(fault ->
              faults.merge(
                  Objects.requireNonNullElse(fault.field(), ELSEWHERE),
                  fault.words(),
                  (first, next) -> first + " " + next));
      return faults;
    }
  }

  static Optional<String> property(@Nullable ProblemDetail problem, String name) {
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

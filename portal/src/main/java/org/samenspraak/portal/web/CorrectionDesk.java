package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.Questions;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Takes what a form of the clerk asks of a question, and comes back to its page. */
@Component
class CorrectionDesk {
  /** The form with all of the question's text. */
  static final String TEXT = "tekst";

  private static final String NOT = "De vraag is niet gewijzigd";

  private final Questions questions;
  private final ShownCorrection shown;

  CorrectionDesk(Questions questions, ShownCorrection shown) {
    this.questions = questions;
    this.shown = shown;
  }

  /** One step, with the question as it stands and the headers of the form; what was done. */
  @FunctionalInterface
  interface Step {
    String take(QuestionSeen now, Map<String, String> headers);
  }

  /**
   * Takes one step.
   *
   * @param sheet of the page on which the form is
   */
  ModelAndView send(
      HttpServletRequest request, String id, String sheet, TypedForm form, Step step) {
    return FormRound.send(
        request,
        form,
        new FormRound.Place() {
          @Override
          public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
            return shown.refused(request, id, sheet, refused, status);
          }

          @Override
          public String now() {
            return form.id().equals(TEXT)
                ? "De vraag is intussen gewijzigd. " + TypedForm.TAKEN_OVER
                : "De vraag is intussen gewijzigd; hieronder staat ze zoals ze nu is.";
          }

          @Override
          public Map<String, String> beside() {
            return form.id().equals(TEXT)
                ? new CorrectionFields(form, questions.get(id)).beside()
                : Map.of();
          }
        },
        () -> new FormRound.Done(address(id), step.take(questions.get(id), form.headers())),
        NOT);
  }

  static String address(String id) {
    return "/vragen/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
  }
}

package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.Questions;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Takes what a form on a question's page asks to question-service. */
@Component
class QuestionDesk {
  private final Questions questions;
  private final ShownQuestion shown;
  private final PageWords words;

  QuestionDesk(Questions questions, ShownQuestion shown, PageWords words) {
    this.questions = questions;
    this.shown = shown;
    this.words = words;
  }

  /**
   * Takes one step.
   *
   * @param done what to say when it was taken
   * @param not what to say when it was not
   */
  ModelAndView send(
      HttpServletRequest request,
      SentForm form,
      Supplier<QuestionSeen> step,
      String done,
      String not) {
    return FormRound.send(
        request,
        form.fields(),
        new FormRound.Place() {
          @Override
          public ModelAndView again(HttpStatusCode status, RefusedForm refused) {
            return shown.refused(request, form, status, refused);
          }

          @Override
          public String now() {
            String status = questions.get(form.question()).status();
            return "De vraag is intussen veranderd; nu: " + words.code("question", status) + ".";
          }
        },
        () -> {
          QuestionSeen _ = step.get();
          return new FormRound.Done("/vragen/" + form.question(), done);
        },
        not);
  }
}

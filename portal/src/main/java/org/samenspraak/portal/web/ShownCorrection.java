package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.Questions;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the clerk puts a question right, one sheet at a time. */
@Component
class ShownCorrection {
  private static final List<String> SHEETS = List.of("tekst", "minister", "nummer");

  private final Questions questions;
  private final MinisterRegister register;

  ShownCorrection(Questions questions, MinisterRegister register) {
    this.questions = questions;
    this.register = register;
  }

  /** As it stands. */
  ModelAndView page(HttpServletRequest request, String id, String sheet) {
    return page(request, id, sheet, null, HttpStatus.OK);
  }

  /** With a form that had no effect. */
  ModelAndView refused(
      HttpServletRequest request,
      String id,
      String sheet,
      RefusedForm refused,
      HttpStatusCode status) {
    return page(request, id, sheet, refused, status);
  }

  private ModelAndView page(
      HttpServletRequest request,
      String id,
      String sheet,
      @Nullable RefusedForm refused,
      HttpStatusCode status) {
    Visitor visitor = (Visitor) Objects.requireNonNull(request.getAttribute(Visitors.VISITOR));
    QuestionSeen question = questions.get(id);
    Map<String, Object> model = new HashMap<>();
    model.put("question", question);
    model.put("sheet", SHEETS.contains(sheet) ? sheet : SHEETS.getFirst());
    model.put("may", visitor.kind().equals("clerk"));
    model.put("open", List.of("FILED", "INADMISSIBLE").contains(question.status()));
    model.put("ministers", others(question, model));
    model.put("forms", new Forms(refused));
    return new ModelAndView("correct", model, status);
  }

  /** Those of that day to whom it does not go. */
  private List<Mandate> others(QuestionSeen question, Map<String, Object> model) {
    return register.on(question.filedOn().toString(), model).stream()
        .filter(mandate ->
            question.addressings().stream().noneMatch(a -> a.minister().equals(mandate.minister())))
        .toList();
  }
}

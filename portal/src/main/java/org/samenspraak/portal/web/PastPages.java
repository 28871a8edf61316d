package org.samenspraak.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.Questions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** A question as it was known on a day, or as it holds for one. */
@Controller
class PastPages {
  private static final String VALID = "gold";

  private final Questions questions;

  PastPages(Questions questions) {
    this.questions = questions;
  }

  /**
   * One.
   *
   * @param op the day; without one the page only asks for it
   * @param hoe {@code bekend}, or {@code gold}
   */
  @GetMapping("/vragen/{id}/toen")
  ModelAndView then(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String op,
      @RequestParam(defaultValue = "bekend") String hoe) {
    Map<String, Object> model = new HashMap<>();
    model.put("now", questions.get(id));
    model.put("op", op);
    model.put("hoe", hoe);
    LocalDate day = day(op);
    try {
      if (day != null) {
        boolean valid = hoe.equals(VALID);
        model.put("day", day);
        model.put("then", questions.then(id, valid ? null : op, valid ? op : null));
      }
      return new ModelAndView("then", model);
    } catch (HttpClientErrorException.BadRequest | HttpClientErrorException.NotFound refusal) {
      model.put("fault", FormRound.detail(refusal).orElseGet(() -> ProblemDetail.forStatus(400)));
      return new ModelAndView("then", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException none) {
      return null;
    }
  }
}

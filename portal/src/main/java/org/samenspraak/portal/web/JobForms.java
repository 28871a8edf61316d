package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Jobs;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** The clerk lets many questions end in one go, after seeing which, and follows how far it is. */
@Controller
@RequestMapping("/in-een-keer")
class JobForms {
  private static final int SIZE = 50;
  private static final int LATEST = 10;

  private final Jobs jobs;
  private final PageWords words;

  JobForms(Jobs jobs, PageWords words) {
    this.jobs = jobs;
    this.words = words;
  }

  @GetMapping
  ModelAndView begin(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn) {
    return loggedIn
        ? page(visitor, new LinkedMultiValueMap<>(), null, null, HttpStatus.OK)
        : new ModelAndView("redirect:/mijn/in-een-keer");
  }

  /** Shows which they are, or begins, as the button says. */
  @PostMapping
  ModelAndView send(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "bekijken") String doe,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    JobFields fields = new JobFields(new LinkedMultiValueMap<>(typed));
    return doe.equals("beginnen") ? begun(request, visitor, fields) : tried(visitor, fields);
  }

  private ModelAndView tried(Visitor visitor, JobFields fields) {
    fields.typed().remove("expected");
    return FormRound.shown(
        fields.form(),
        place(visitor, fields),
        () -> {
          Map<String, Object> order = fields.order();
          Jobs.Seen found = atFields(() -> jobs.tried(fields.what(), 0, SIZE, order));
          return page(visitor, fields.typed(), found, null, HttpStatus.OK);
        },
        "Er is niets opgezocht");
  }

  private ModelAndView begun(HttpServletRequest request, Visitor visitor, JobFields fields) {
    return FormRound.send(
        request,
        fields.form(),
        place(visitor, fields),
        () -> {
          Map<String, Object> order = fields.order();
          Jobs.Seen begun =
              atFields(() -> jobs.begin(fields.what(), order, fields.form().headers()));
          return new FormRound.Done(
              "/in-een-keer/" + Objects.requireNonNull(begun.id()),
              "Begonnen met "
                  + begun.size()
                  + (begun.size() == 1 ? " vraag." : " vragen.")
                  + " Ook als u deze bladzijde sluit, gaat het door tot het einde.");
        },
        "Er is niets begonnen");
  }

  private static Jobs.Seen atFields(Supplier<Jobs.Seen> asked) {
    try {
      return asked.get();
    } catch (HttpClientErrorException.BadRequest refusal) {
      throw JobFields.fault(refusal);
    }
  }

  /** How far one is. */
  @GetMapping("/{id}")
  ModelAndView one(@PathVariable String id, @RequestParam(defaultValue = "1") int pagina) {
    Jobs.Seen job = jobs.get(id, Math.max(0, pagina - 1), SIZE);
    Map<String, Object> model = new HashMap<>();
    model.put("job", job);
    String what = words.code("job", job.kind());
    model.put("heading", "%s: %d van %d".formatted(what, job.done(), job.size()));
    if (job.waiting() > 0) {
      model.put("stream", "/levend/opdrachten/" + id + "?stand=" + job.standing());
    }
    return new ModelAndView("job", model);
  }

  private FormRound.Place place(Visitor visitor, JobFields fields) {
    return FormRound.Place.onlyOnce(
        (status, refused) -> page(visitor, fields.typed(), null, refused, status));
  }

  private ModelAndView page(
      Visitor visitor,
      MultiValueMap<String, String> fields,
      Jobs.@Nullable Seen found,
      @Nullable RefusedForm refused,
      HttpStatusCode status) {
    boolean may = visitor.kind().equals("clerk");
    Map<String, Object> model = new HashMap<>();
    model.put("forms", new Forms(refused, fields));
    model.put("found", found);
    model.put("may", may);
    if (may) {
      model.put("jobs", jobs.list(0, LATEST).items());
    }
    return new ModelAndView("jobs", model, status);
  }
}

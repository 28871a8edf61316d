package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSteps;
import org.samenspraak.portal.remote.QuestionSteps.Paper;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** An answer that came on paper, as the clerk types it. */
@Controller
@RequestMapping("/vragen/{id}/antwoord-van-papier")
class PaperForms {
  private static final Pattern PART = Pattern.compile("deel-(\\d{1,4})");
  private static final Pattern SENT = Pattern.compile("parts\\[(\\d{1,4})]\\..*");

  private final QuestionDesk desk;
  private final QuestionSteps steps;
  private final ShownQuestion shown;

  PaperForms(QuestionDesk desk, QuestionSteps steps, ShownQuestion shown) {
    this.desk = desk;
    this.steps = steps;
    this.shown = shown;
  }

  @GetMapping
  ModelAndView page(@PathVariable String id, HttpServletRequest request) {
    return shown.paper(request, id);
  }

  @PostMapping
  ModelAndView file(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, SentForm.PAPER, Standing.CHOICE, typed);
    return desk.send(
        request,
        form,
        () -> {
          Paper paper = paper(form);
          try {
            return steps.file(id, paper, form.headers());
          } catch (HttpClientErrorException.BadRequest refusal) {
            throw fault(refusal, paper.parts());
          }
        },
        "Het antwoord is ingediend. De vraagsteller kan het lezen; de kabinetten zien dat het er is.",
        "Het antwoord is niet ingediend");
  }

  private static Paper paper(SentForm form) {
    Map<String, String> missing = new LinkedHashMap<>();
    form.fields().need("minister", "Kies van welke minister het antwoord is.", missing);
    form.fields().need("kind", "Kies wat voor antwoord het is.", missing);
    form.fields().need("answeredOn", "Vul de datum van het antwoord in.", missing);
    List<QuestionSeen.Part> parts = parts(form);
    if (form.text("text").isEmpty() && parts.isEmpty()) {
      missing.put("text", "Schrijf het antwoord, hier of per deelvraag.");
    }
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
    return new Paper(
        form.text("minister"),
        form.orNull("signedBy"),
        form.text("kind"),
        form.orNull("text"),
        parts,
        !form.all("undivided").isEmpty(),
        form.text("answeredOn"));
  }

  private static List<QuestionSeen.Part> parts(SentForm form) {
    List<QuestionSeen.Part> parts = new ArrayList<>();
    for (String field : form.typed().keySet()) {
      Matcher part = PART.matcher(field);
      if (part.matches() && !form.text(field).isEmpty()) {
        parts.add(new QuestionSeen.Part(Integer.parseInt(part.group(1)), form.text(field)));
      }
    }
    return parts;
  }

  /** What is wrong with one of the parts is said at its field. */
  private static FormFault fault(HttpClientErrorException refusal, List<QuestionSeen.Part> sent) {
    return FormRound.fault(
        refusal,
        (field, words) -> {
          Matcher part = SENT.matcher(field);
          int index = part.matches() ? Integer.parseInt(part.group(1)) : sent.size();
          return Map.entry(index < sent.size() ? "deel-" + sent.get(index).number() : field, words);
        });
  }
}

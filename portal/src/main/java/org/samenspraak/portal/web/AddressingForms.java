package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.remote.Corrections;
import org.samenspraak.portal.remote.QuestionSeen;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clerk puts right to whom a question goes, under which number and since when. */
@Controller
@RequestMapping("/vragen/{id}/verbeteren")
class AddressingForms {
  private final CorrectionDesk desk;
  private final Corrections corrections;
  private final PageWords words;

  AddressingForms(CorrectionDesk desk, Corrections corrections, PageWords words) {
    this.desk = desk;
    this.corrections = corrections;
    this.words = words;
  }

  @PostMapping("/overdracht")
  ModelAndView readdress(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = form("overdracht", typed);
    return desk.send(
        request,
        id,
        "minister",
        form,
        (now, headers) -> {
          String from = chosen(form);
          QuestionSeen after =
              corrections.readdress(
                  id,
                  from,
                  new Corrections.Readdressed(
                      form.text("to"), number(form), form.orNull("sentOn"), form.text("reason")),
                  headers);
          return "Nr. %d is overgedragen: %s. De kabinetten krijgen bericht."
              .formatted(numberOf(now, from), said(after, form.text("to")));
        });
  }

  @PostMapping("/toevoeging")
  ModelAndView add(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = form("toevoeging", typed);
    return desk.send(
        request,
        id,
        "minister",
        form,
        (now, headers) -> {
          QuestionSeen after =
              corrections.add(
                  id,
                  new Corrections.Newcomer(
                      form.text("minister"),
                      number(form),
                      form.orNull("sentOn"),
                      form.text("reason")),
                  headers);
          return "De vraag gaat nu ook naar %s. De kabinetten krijgen bericht."
              .formatted(said(after, form.text("minister")));
        });
  }

  @PostMapping("/weglating")
  ModelAndView remove(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = form("weglating", typed);
    return desk.send(
        request,
        id,
        "minister",
        form,
        (now, headers) -> {
          String from = chosen(form);
          corrections.remove(id, from, new Corrections.Because(form.text("reason")), headers);
          return "De vraag gaat niet meer naar nr. %d. De kabinetten krijgen bericht."
              .formatted(numberOf(now, from));
        });
  }

  @PostMapping("/nummer")
  ModelAndView renumber(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = form("nummer", typed);
    return desk.send(
        request,
        id,
        "nummer",
        form,
        (now, headers) -> {
          String minister = chosen(form);
          corrections.renumber(
              id, minister, new Corrections.Numbered(number(form), form.text("reason")), headers);
          return "Nr. %d is nu nr. %s. Het kabinet krijgt bericht."
              .formatted(numberOf(now, minister), form.text("number"));
        });
  }

  @PostMapping("/termijn")
  ModelAndView changeTerm(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    TypedForm form = form("termijn", typed);
    return desk.send(
        request,
        id,
        "nummer",
        form,
        (now, headers) -> {
          String minister = chosen(form);
          QuestionSeen after =
              corrections.changeTerm(
                  id,
                  minister,
                  new Corrections.Sent(form.orNull("sentOn"), form.text("reason")),
                  headers);
          return "De termijn is opnieuw berekend: %s. De kabinetten krijgen bericht."
              .formatted(said(after, minister));
        });
  }

  private static TypedForm form(String id, MultiValueMap<String, String> typed) {
    return new TypedForm(id, new LinkedMultiValueMap<>(typed));
  }

  private static String chosen(TypedForm form) {
    String minister = form.text("nr");
    if (minister.isEmpty()) {
      throw new FormFault("nr", "Kies over welk nummer het gaat.");
    }
    return minister;
  }

  private static @Nullable Integer number(TypedForm form) {
    String typed = form.text("number");
    try {
      return typed.isEmpty() ? null : Integer.valueOf(typed);
    } catch (NumberFormatException noNumber) {
      throw new FormFault("number", "Dit is geen vraagnummer. Verwacht: een geheel getal.");
    }
  }

  private static int numberOf(QuestionSeen question, String minister) {
    return question.addressings().stream()
        .filter(a -> a.minister().equals(minister))
        .mapToInt(QuestionSeen.Addressing::number)
        .findFirst()
        .orElse(0);
  }

  private String said(QuestionSeen after, String minister) {
    return after.addressings().stream()
        .filter(a -> a.minister().equals(minister))
        .findFirst()
        .map(a ->
            "nr. %d aan %s, te beantwoorden tot en met %s%s"
                .formatted(
                    a.number(),
                    a.name(),
                    words.date(a.dueOn()),
                    a.late() ? " (die termijn is al voorbij)" : ""))
        .orElse(minister);
  }
}

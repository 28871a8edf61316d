package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.pages.Standing;
import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.FurtherAnswer;
import org.samenspraak.portal.remote.CoordinationSteps.Mark;
import org.samenspraak.portal.remote.CoordinationSteps.Text;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the coordinating cabinet writes itself, and that the answer is final. */
@Controller
@RequestMapping("/vragen/{id}")
class AnswerForms {
  private final FormDesk desk;
  private final ShownQuestion shown;
  private final CoordinationSteps steps;

  AnswerForms(FormDesk desk, ShownQuestion shown, CoordinationSteps steps) {
    this.desk = desk;
    this.shown = shown;
    this.steps = steps;
  }

  @PostMapping("/deelvragen/{part}/tekst")
  ModelAndView write(
      @PathVariable String id,
      @PathVariable int part,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "tekst-" + part, new Standing(part, null), typed);
    return desk.send(
        request,
        form,
        headers -> {
          if (form.text("text").isEmpty()) {
            throw new FormFault("text", "Schrijf het antwoord op deze deelvraag.");
          }
          return steps.write(id, part, new Text(form.text("text")), headers);
        },
        "Uw tekst over deelvraag " + part + " is bewaard en staat in het antwoord.",
        "Uw tekst over deelvraag " + part + " is niet bewaard");
  }

  @PostMapping("/deelvragen/{part}/niet-bevoegd")
  ModelAndView mark(
      @PathVariable String id,
      @PathVariable int part,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "niet-bevoegd-" + part, new Standing(part, null), typed);
    return desk.send(
        request,
        form,
        headers -> steps.mark(id, part, marked(form), headers),
        "Bij deelvraag " + part + " staat nu in het antwoord wie wel bevoegd is.",
        "Deelvraag " + part + " is niet gemarkeerd");
  }

  private static Mark marked(SentForm form) {
    String level = form.text("level");
    if (level.isEmpty()) {
      throw new FormFault("level", "Kies wie bevoegd is.");
    }
    boolean minister = level.equals("MINISTER");
    String who = form.text(minister ? "minister" : "who");
    if (who.isEmpty()) {
      throw minister
          ? new FormFault("minister", "Kies de minister die bevoegd is.")
          : new FormFault("who", "Schrijf wie bevoegd is, zoals het in het antwoord moet staan.");
    }
    return new Mark(level, who, form.orNull("text"));
  }

  @PostMapping("/deelvragen/{part}/niet-bevoegd/wegnemen")
  ModelAndView unmark(
      @PathVariable String id,
      @PathVariable int part,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    return desk.send(
        request,
        new SentForm(id, "bevoegd-" + part, new Standing(part, null), typed),
        headers -> steps.unmark(id, part, headers),
        "Bij deelvraag " + part + " staat niet langer dat iemand anders bevoegd is.",
        "De markering bij deelvraag " + part + " is niet weggenomen");
  }

  /** What will happen, before it does. */
  @GetMapping("/definitief")
  ModelAndView toFinalise(@PathVariable String id, HttpServletRequest request) {
    return shown.toFinalise(request, id);
  }

  @PostMapping("/definitief")
  ModelAndView finalise(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, SentForm.FINAL, Standing.WHOLE, typed);
    return desk.send(
        request,
        form,
        headers -> {
          if (form.text("nagelezen").isEmpty()) {
            throw new FormFault(
                "nagelezen", "Lees na wat naar het parlement gaat en vink aan dat u dat deed.");
          }
          return steps.finalise(id, headers);
        },
        "Het antwoord is definitief. Het gaat nu naar het parlement, met de verwijzende antwoorden van de"
            + " andere ministers; hun kabinetten krijgen bericht.",
        "Het antwoord is nog niet definitief");
  }

  /** Before the answer is final a provisional one; afterwards what adds to it or corrects it. */
  @PostMapping("/antwoorden")
  ModelAndView answer(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request) {
    SentForm form = new SentForm(id, "verder", Standing.CHOICE, typed);
    return desk.send(
        request,
        form,
        headers -> steps.answer(id, further(form), headers),
        "Uw antwoord gaat nu naar het parlement; de andere kabinetten krijgen bericht.",
        "Uw antwoord is niet verstuurd");
  }

  private static FurtherAnswer further(SentForm form) {
    String kind = form.text("kind");
    if (kind.isEmpty()) {
      throw new FormFault("kind", "Kies of u aanvult of rechtzet.");
    }
    if (form.text("text").isEmpty()) {
      throw new FormFault("text", "Schrijf het antwoord.");
    }
    if (form.text("nagelezen").isEmpty()) {
      throw new FormFault("nagelezen", "Lees uw antwoord na en vink aan dat u dat deed.");
    }
    return new FurtherAnswer(kind, form.text("text"));
  }
}

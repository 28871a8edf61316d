package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Filings;
import org.samenspraak.portal.remote.QuestionSeen;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.ModelAndView;

/** The clerk files a question; buttons that only change the form send it too. */
@Controller
@RequestMapping("/vragen/nieuw")
class FilingForms {
  private static final Pattern REMOVE = Pattern.compile("(deelvraag|minister)-weg-(\\d{1,3})");

  private final Filings filings;
  private final ShownFiling shown;
  private final PageWords words;

  FilingForms(Filings filings, ShownFiling shown, PageWords words) {
    this.filings = filings;
    this.shown = shown;
    this.words = words;
  }

  @GetMapping
  ModelAndView begin(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn) {
    return loggedIn
        ? shown.page(visitor, new FilingFields(new LinkedMultiValueMap<>()), "")
        : new ModelAndView("redirect:/mijn/vragen/nieuw");
  }

  @PostMapping
  ModelAndView send(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "indienen") String doe,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    FilingFields fields = new FilingFields(new LinkedMultiValueMap<>(typed));
    return switch (doe) {
      case "indienen" -> file(request, visitor, fields);
      case "deelvraag" -> shown.page(visitor, fields, fields.addPart());
      case "minister" -> shown.page(visitor, fields, fields.addAddressee());
      case "ministers" -> shown.page(visitor, fields, "addressees[0].minister");
      default -> shown.page(visitor, fields, removed(fields, doe));
    };
  }

  /** The name of the field in which one goes on. */
  private static String removed(FilingFields fields, String doe) {
    Matcher which = REMOVE.matcher(doe);
    if (!which.matches()) {
      return "";
    }
    int index = Integer.parseInt(which.group(2)) - 1;
    if (which.group(1).equals("minister")) {
      fields.removeAddressee(index);
      return "addressees[0].minister";
    }
    fields.removePart(index);
    return "parts[" + Math.clamp(index, 0, fields.parts() - 1) + "]";
  }

  private ModelAndView file(HttpServletRequest request, Visitor visitor, FilingFields fields) {
    return FormRound.send(
        request,
        fields.form(),
        place(visitor, fields),
        () -> {
          QuestionSeen filed = filed(fields);
          return new FormRound.Done("/vragen/" + filed.id(), said(filed));
        },
        "De vraag is nog niet ingediend");
  }

  private QuestionSeen filed(FilingFields fields) {
    Filings.Filing filing = fields.filing();
    try {
      return filings.file(filing, fields.form().headers());
    } catch (HttpClientErrorException.Conflict other) {
      throw new FormFault(fields.standsBeside(FilingRefusals.of(other)));
    }
  }

  private String said(QuestionSeen filed) {
    return filed.addressings().stream()
        .map(to ->
            "nr. %d aan %s, te beantwoorden tot en met %s%s"
                .formatted(
                    to.number(),
                    to.name(),
                    words.date(to.dueOn()),
                    to.late() ? " (die termijn is al voorbij)" : ""))
        .collect(
            Collectors.joining(
                "; ", "De vraag is ingediend: ", ". De kabinetten krijgen bericht."));
  }

  private FormRound.Place place(Visitor visitor, FilingFields fields) {
    return FormRound.Place.onlyOnce(
        (status, refused) -> shown.page(visitor, fields, refused, status));
  }
}

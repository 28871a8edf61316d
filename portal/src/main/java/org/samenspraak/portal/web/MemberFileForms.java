package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.MemberSteps;
import org.samenspraak.portal.remote.MemberSteps.LineWrong;
import org.samenspraak.portal.remote.MemberSteps.MembersRead;
import org.samenspraak.portal.remote.MemberSteps.RefusedFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The clerk records the members in a file, after seeing what would change. */
@Controller
@RequestMapping("/leden/bestand")
class MemberFileForms {
  private static final String FORM = "bestand";
  private static final String TEXT = "tekst";
  private static final String READ = "gelezen";
  private static final String NOT = "Er is niets opgenomen";

  private final MemberSteps members;

  MemberFileForms(MemberSteps members) {
    this.members = members;
  }

  @GetMapping
  ModelAndView begin(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn) {
    return loggedIn
        ? page(visitor, new LinkedMultiValueMap<>(), null, List.of(), null, HttpStatus.OK)
        : new ModelAndView("redirect:/mijn/leden/bestand");
  }

  /** Where a form was sent to there is nothing to read. */
  @GetMapping("/opnemen")
  String back() {
    return "redirect:/leden/bestand";
  }

  /** Reads the file; nothing is kept. */
  @PostMapping
  ModelAndView read(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile bestand,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed);
    try {
      String pasted = Objects.requireNonNullElse(typed.getFirst(TEXT), "");
      SentText text = SentText.of(pasted, bestand, "de lijst");
      MembersRead read = members.read(text.bytes());
      fields.set(READ, text.text());
      fields.remove(TEXT);
      return page(visitor, fields, read, List.of(), null, HttpStatus.OK);
    } catch (FormFault fault) {
      return unread(visitor, fields, List.of(), fault.faults());
    } catch (HttpClientErrorException.BadRequest refusal) {
      return unread(visitor, fields, refusal);
    }
  }

  /** Records all of them. */
  @PostMapping("/opnemen")
  ModelAndView take(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      HttpServletRequest request) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed);
    TypedForm form = new TypedForm(FORM, fields);
    String text = Objects.requireNonNullElse(typed.getFirst(READ), "");
    fields.set(TEXT, text);
    List<LineWrong> lines = new ArrayList<>();
    return FormRound.send(
        request,
        form,
        FormRound.Place.onlyOnce(
            (status, refused) -> page(visitor, fields, null, lines, refused, status)),
        () -> done(taken(text, form.headers(), lines)),
        NOT);
  }

  /** What is wrong with it is in the text, also what only the register of now refuses. */
  private MembersRead taken(String text, Map<String, String> headers, List<LineWrong> lines) {
    try {
      return members.take(text.getBytes(StandardCharsets.UTF_8), headers);
    } catch (HttpClientErrorException.BadRequest refusal) {
      RefusedFile why = why(refusal);
      lines.addAll(why.lines());
      throw new FormFault(TEXT, why.words());
    }
  }

  private static FormRound.Done done(MembersRead taken) {
    return new FormRound.Done(
        "/leden",
        "Het bestand is verwerkt: %d toegevoegd, %d gewijzigd, %d bleven zoals ze waren."
            .formatted(
                taken.with("ADDED").size(),
                taken.with("CHANGED").size(),
                taken.with("UNCHANGED").size()));
  }

  private static ModelAndView unread(
      Visitor visitor, MultiValueMap<String, String> fields, HttpClientErrorException refusal) {
    RefusedFile why = why(refusal);
    return unread(visitor, fields, why.lines(), Map.of(TEXT, why.words()));
  }

  private static ModelAndView unread(
      Visitor visitor,
      MultiValueMap<String, String> fields,
      List<LineWrong> lines,
      Map<String, String> faults) {
    RefusedForm refused =
        new RefusedForm(
            FORM,
            "",
            fields,
            RefusedForm.Why.INVALID,
            NOT,
            "Verbeter het bestand en laat het opnieuw lezen.",
            faults);
    return page(visitor, fields, null, lines, refused, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static RefusedFile why(HttpClientErrorException refusal) {
    RefusedFile nothing = new RefusedFile(null, null, null);
    try {
      return Objects.requireNonNullElse(refusal.getResponseBodyAs(RefusedFile.class), nothing);
    } catch (RestClientException noProblemDocument) {
      return nothing;
    }
  }

  private static ModelAndView page(
      Visitor visitor,
      MultiValueMap<String, String> fields,
      @Nullable MembersRead read,
      List<LineWrong> lines,
      @Nullable RefusedForm refused,
      HttpStatusCode status) {
    Map<String, Object> model = new HashMap<>();
    model.put("forms", new Forms(refused, fields));
    model.put("may", visitor.kind().equals("clerk"));
    model.put("read", read);
    model.put("lines", lines);
    return new ModelAndView("member-file", model, status);
  }
}

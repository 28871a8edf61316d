package org.samenspraak.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.RefusedForm.Why;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Filings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The clerk has a document read, and the form filled with what is in it. Nothing is filed. */
@Controller
@RequestMapping("/vragen/nieuw/document")
class DocumentForm {
  private static final String FORM = "document";

  private final Filings filings;
  private final ShownFiling shown;

  DocumentForm(Filings filings, ShownFiling shown) {
    this.filings = filings;
    this.shown = shown;
  }

  /** What was sent cannot be asked again; the form can. */
  @GetMapping
  String back() {
    return "redirect:/vragen/nieuw";
  }

  @PostMapping
  ModelAndView read(
      @RequestParam(defaultValue = "") String tekst,
      @RequestParam(required = false) @Nullable MultipartFile bestand,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor) {
    try {
      return read(visitor, SentText.of(tekst, bestand, "de tekst van de vraag"));
    } catch (FormFault fault) {
      return unread(visitor, tekst, fault.faults());
    }
  }

  private ModelAndView read(Visitor visitor, SentText text) {
    try {
      Filings.Tried tried = filings.read(text.bytes());
      FilingFields fields = FilingFields.of(tried.read());
      fields.source(text, tried.recognised(), tried.answer() != null);
      Map<String, String> faults = fields.missing(tried.missing());
      faults.putAll(unknown(fields, tried.read()));
      return filled(visitor, fields, faults);
    } catch (HttpClientErrorException refusal) {
      Filings.Refused why = FilingRefusals.of(refusal);
      if (why.read() == null) {
        throw refusal.getStatusCode().value() == HttpStatus.BAD_REQUEST.value()
            ? new FormFault(text.field(), String.valueOf(why.detail()))
            : refusal;
      }
      FilingFields fields = FilingFields.of(why.read());
      fields.source(text, why.recognised() == null ? List.of() : why.recognised(), false);
      Map<String, String> faults = fields.missing(List.of());
      faults.putAll(unknown(fields, why.read()));
      faults.putAll(
          refusal.getStatusCode().value() == HttpStatus.CONFLICT.value()
              ? fields.standsBeside(why)
              : fields.doubted(why));
      return filled(visitor, fields, faults);
    }
  }

  /** Without the register nobody is unknown; the service says it when the question is filed. */
  private Map<String, String> unknown(FilingFields fields, Filings.Read read) {
    Set<String> choices = shown.choices(fields);
    return choices.isEmpty() ? Map.of() : fields.unknown(read, choices);
  }

  private ModelAndView filled(Visitor visitor, FilingFields fields, Map<String, String> faults) {
    if (faults.isEmpty()) {
      return shown.page(visitor, fields, "");
    }
    RefusedForm doubts =
        new RefusedForm(
            FilingFields.FORM,
            UUID.randomUUID().toString(),
            fields.form().typed(),
            Why.INVALID,
            faults.size() == 1
                ? "Kijk 1 ding na, dan kunt u indienen"
                : "Kijk %d dingen na, dan kunt u indienen".formatted(faults.size()),
            "Het document is gelezen; er is nog niets ingediend.",
            faults);
    return shown.page(visitor, fields, doubts, HttpStatus.OK);
  }

  private ModelAndView unread(Visitor visitor, String text, Map<String, String> faults) {
    RefusedForm refused =
        new RefusedForm(
            FORM,
            "",
            Map.of("tekst", List.of(text)),
            Why.INVALID,
            "Het document is niet gelezen",
            "Er is niets ingediend.",
            faults);
    return shown.page(
        visitor,
        new FilingFields(new LinkedMultiValueMap<>()),
        refused,
        HttpStatus.UNPROCESSABLE_CONTENT);
  }
}

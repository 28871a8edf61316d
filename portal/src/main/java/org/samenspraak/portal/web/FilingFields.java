package org.samenspraak.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.SourceLines;
import org.samenspraak.portal.remote.Filings.Filing;
import org.samenspraak.portal.remote.Filings.Finding;
import org.samenspraak.portal.remote.Filings.NamedTo;
import org.samenspraak.portal.remote.Filings.Read;
import org.samenspraak.portal.remote.Filings.Refused;
import org.samenspraak.portal.remote.Filings.To;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The fields of the form that files a question; they are called as the service calls them. */
final class FilingFields {
  /** Id of the form on its page. */
  static final String FORM = "indienen";

  /** Most parts and addressees that the service takes. */
  private static final int MOST_PARTS = 100;

  private static final int MOST_ADDRESSEES = 20;
  private static final Pattern FIELD =
      Pattern.compile("title|asker|filedOn|introduction|(parts|addressees)(\\[\\d+](\\.\\w+)?)?");
  private static final Pattern GAP = Pattern.compile("deelvraag \\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final TypedForm form;
  private final FormRows parts;
  private final FormRows addressees;

  FilingFields(MultiValueMap<String, String> typed) {
    form = new TypedForm(FORM, typed);
    parts = new FormRows(form, "parts", List.of(""), MOST_PARTS);
    addressees =
        new FormRows(
            form, "addressees", List.of(".minister", ".number", ".sentOn"), MOST_ADDRESSEES);
  }

  /** What was read from a document. */
  static FilingFields of(Read read) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.set("title", read.title());
    typed.set("asker", read.asker());
    typed.set("filedOn", read.filedOn() == null ? "" : read.filedOn());
    typed.set("introduction", read.introduction());
    for (int i = 0; i < read.parts().size(); i++) {
      typed.set("parts[" + i + "]", read.parts().get(i));
    }
    for (int i = 0; i < read.addressees().size(); i++) {
      NamedTo to = read.addressees().get(i);
      typed.set("addressees[" + i + "].minister", to.minister());
      typed.set("addressees[" + i + "].number", to.number() == null ? "" : to.number().toString());
    }
    return new FilingFields(typed);
  }

  /** Keeps the document beside the fields. */
  void source(SentText text, List<Finding> recognised, boolean answered) {
    form.typed().set("bron", text.text());
    form.typed().set("sourceSha256", SourceLines.sha256(text.bytes()));
    form.typed()
        .set(
            "regels",
            recognised.stream()
                .map(found -> found.line() + ":" + found.what())
                .collect(Collectors.joining("\n")));
    form.typed().set("antwoord", answered ? "ja" : "");
  }

  /**
   * That another question stands in the way, or that nobody knows the asker; the form gets a link
   * to the one, and a box to confirm the other.
   */
  Map<String, String> standsBeside(Refused why) {
    form.typed().set("andere", Objects.requireNonNullElse(why.question(), ""));
    form.typed().set("gelijkt", why.type().endsWith("likely-double") ? "ja" : "");
    form.typed().set("onbekend", Objects.requireNonNullElse(why.asker(), ""));
    return Map.of(field(why), Objects.requireNonNullElse(why.detail(), ""));
  }

  /** What is in doubt. */
  Map<String, String> doubted(Refused why) {
    String expected = why.expected() == null ? "" : " Verwacht: " + why.expected() + ".";
    return Map.of(field(why), Objects.requireNonNullElse(why.detail(), "") + expected);
  }

  /** What is not in the form is said above it. */
  private static String field(Refused why) {
    return why.field() != null && FIELD.matcher(why.field()).matches() ? why.field() : "summary";
  }

  TypedForm form() {
    return form;
  }

  /** Room in the form. */
  int parts() {
    return parts.count();
  }

  int addressees() {
    return addressees.count();
  }

  /** The name of the new row's first field. */
  String addPart() {
    return parts.add();
  }

  String addAddressee() {
    return addressees.add();
  }

  /** Without that part, from 0; those after it move up. */
  void removePart(int index) {
    parts.remove(index);
  }

  void removeAddressee(int index) {
    addressees.remove(index);
  }

  /** Rows in which nothing was typed are no addressees, and the last parts no parts. */
  private void leaveOutBlanks() {
    for (int i = addressees() - 1; i >= 0; i--) {
      if (addressees.isBlank(i)) {
        removeAddressee(i);
      }
    }
    for (int i = parts() - 1; i >= 0 && parts.isBlank(i); i--) {
      removePart(i);
    }
  }

  /**
   * The question.
   *
   * @throws FormFault naming all that is missing
   */
  Filing filing() {
    leaveOutBlanks();
    Map<String, String> missing = missing();
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
    List<String> asked =
        IntStream.range(0, parts()).mapToObj(i -> form.text(parts.name(i, ""))).toList();
    List<To> ministers = new ArrayList<>();
    for (int i = 0; i < addressees(); i++) {
      ministers.add(
          new To(
              form.text(addressees.name(i, ".minister")),
              Integer.parseInt(form.text(addressees.name(i, ".number"))),
              form.orNull(addressees.name(i, ".sentOn"))));
    }
    return new Filing(
        form.text("title"),
        form.text("asker"),
        form.text("filedOn"),
        form.text("introduction"),
        asked,
        ministers,
        form.orNull("likelyDoubleOf"),
        form.orNull("unknownAsker"),
        form.orNull("sourceSha256"));
  }

  /** What a question needs and is not there, by field. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    form.need("title", "Vul de titel van de vraag in.", missing);
    form.need("asker", "Vul de naam van de vraagsteller in.", missing);
    form.need("filedOn", "Vul de datum in waarop de vraag ingediend is.", missing);
    for (int i = 0; i < parts(); i++) {
      form.need(
          parts.name(i, ""),
          parts() == 1
              ? "Vul in wat gevraagd wordt."
              : "Vul deelvraag " + (i + 1) + " in, of neem ze weg.",
          missing);
    }
    for (int i = 0; i < addressees(); i++) {
      form.need(addressees.name(i, ".minister"), "Kies aan welke minister de vraag gaat.", missing);
      String number = addressees.name(i, ".number");
      if (!NUMBER.matcher(form.text(number)).matches()) {
        missing.put(number, "Vul het nummer van de vraag bij deze minister in, met cijfers.");
      }
    }
    return missing;
  }

  /**
   * The same, and what the reader of the document missed between what it found.
   *
   * @param unread in Dutch
   */
  Map<String, String> missing(List<String> unread) {
    Map<String, String> missing = missing();
    List<String> gaps = unread.stream().filter(w -> GAP.matcher(w).matches()).toList();
    if (!gaps.isEmpty()) {
      missing.put(
          "parts", "In het document ontbreekt " + PageWords.list(gaps) + ". Kijk de nummering na.");
    }
    return missing;
  }

  /**
   * Those in a document who cannot be chosen: nobody else is put in their place.
   *
   * @param ministers slugs of who can
   */
  Map<String, String> unknown(Read read, Set<String> ministers) {
    Map<String, String> unknown = new LinkedHashMap<>();
    for (int i = 0; i < read.addressees().size(); i++) {
      NamedTo to = read.addressees().get(i);
      if (!ministers.contains(to.minister())) {
        String field = addressees.name(i, ".minister");
        form.typed().set(field, "");
        unknown.put(
            field,
            "Het document noemt “%s”, en zo heet geen minister van die dag. Kies wie bedoeld is."
                .formatted(to.name()));
      }
    }
    return unknown;
  }
}

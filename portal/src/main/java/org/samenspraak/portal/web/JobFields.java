package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.portal.pages.Names;
import org.springframework.util.MultiValueMap;

/** The form in which the clerk says what is to end in one go; fields are called as in the API. */
record JobFields(MultiValueMap<String, String> typed) {
  static final String ID = "opdracht";

  private static final String LAPSE = "lapse";
  private static final String ASKER = "asker";
  private static final String NAMED = "questions";

  TypedForm form() {
    return new TypedForm(ID, typed);
  }

  private String text(String field) {
    return form().text(field);
  }

  /** Which of the service's requests. */
  String what() {
    return text("kind").equals(LAPSE) ? LAPSE : "withdrawals";
  }

  /**
   * As the service takes it.
   *
   * @throws FormFault when something is missing
   */
  Map<String, Object> order() {
    Map<String, String> missing = new LinkedHashMap<>();
    Map<String, Object> order = new LinkedHashMap<>();
    switch (text("kind")) {
      case LAPSE -> need("filedThrough", "Vul de datum in tot en met welke.", order, missing);
      case ASKER -> {
        need(ASKER, "Vul de naam van de vraagsteller in.", order, missing);
        order.computeIfPresent(ASKER, (_, name) -> Names.slug(name.toString()));
        add("year", order);
      }
      case NAMED -> {
        need(NAMED, "Zet de vragen hier, één per regel.", order, missing);
        order.computeIfPresent(NAMED, (_, lines) -> ids(lines.toString()));
      }
      default -> missing.put("kind", "Kies welke vragen eindigen.");
    }
    need("reason", "Schrijf waarom.", order, missing);
    add("on", order);
    add("expected", order);
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
    return order;
  }

  /** An address of a question's page ends with its id. */
  private static List<String> ids(String lines) {
    return lines
        .lines()
        .map(line -> line.strip().replaceFirst("[?#].*", ""))
        .filter(line -> !line.isEmpty())
        .map(line -> line.substring(line.lastIndexOf('/') + 1))
        .toList();
  }

  private void add(String field, Map<String, Object> order) {
    if (!text(field).isEmpty()) {
      order.put(field, text(field));
    }
  }

  private void need(
      String field, String words, Map<String, Object> order, Map<String, String> missing) {
    add(field, order);
    if (text(field).isEmpty()) {
      missing.put(field, words);
    }
  }
}

package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspraak.portal.pages.Names;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;

/** The form in which the clerk says what is to end in one go; fields are called as in the API. */
record JobFields(MultiValueMap<String, String> typed) {
  static final String ID = "opdracht";

  private static final String LAPSE = "lapse";
  private static final String ASKER = "asker";
  private static final String NAMED = "questions";
  private static final String EXPECTED = "expected";
  private static final Pattern AFTER_THE_PATH = Pattern.compile("[?#].*");
  private static final Pattern ONE = Pattern.compile("questions\\[(\\d{1,6})]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

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
    addExpected(order, missing);
    if (!missing.isEmpty()) {
      throw new FormFault(missing);
    }
    return order;
  }

  /** What is wrong with one of the questions is said where they all are. */
  static FormFault fault(HttpClientErrorException refusal) {
    return FormRound.fault(
        refusal,
        (field, words) -> {
          Matcher one = ONE.matcher(field);
          if (!one.matches()) {
            return Map.entry(field, words);
          }
          int nth = Integer.parseInt(one.group(1)) + 1;
          return Map.entry(NAMED, "Vraag %d: %s".formatted(nth, words));
        });
  }

  /** An address of a question's page ends with its id. */
  private static List<String> ids(String lines) {
    return lines
        .lines()
        .map(line -> AFTER_THE_PATH.matcher(line.strip()).replaceFirst(""))
        .filter(line -> !line.isEmpty())
        .map(line -> line.substring(line.lastIndexOf('/') + 1))
        .toList();
  }

  /** How many were seen, without which nobody knows whether these are the same. */
  private void addExpected(Map<String, Object> order, Map<String, String> missing) {
    String seen = text(EXPECTED);
    if (NUMBER.matcher(seen).matches()) {
      order.put(EXPECTED, Integer.valueOf(seen));
    } else if (!seen.isEmpty()) {
      missing.put(FormRound.ELSEWHERE, "Bekijk eerst opnieuw welke vragen het zijn.");
    }
  }

  private void add(String field, Map<String, Object> order) {
    if (!text(field).isEmpty()) {
      order.put(field, text(field));
    }
  }

  private void need(
      String field, String words, Map<String, Object> order, Map<String, String> missing) {
    add(field, order);
    form().need(field, words, missing);
  }
}

package org.samenspraak.scenarios.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What must follow from the questions that are there: a coordination each, told to each addressee;
 * a sole addressee coordinates at once.
 *
 * @param filed the questions that are there, by id
 */
record Expected(Map<String, Filing> filed) {

  /** From the titles of the questions that are there; one that nobody filed is left out. */
  static Expected from(List<Outcome> outcomes, Map<String, String> titles) {
    Map<String, Filing> byTitle =
        outcomes.stream()
            .map(Outcome::filing)
            .collect(Collectors.toMap(Filing::title, filing -> filing));
    Map<String, Filing> filed = new LinkedHashMap<>();
    titles.forEach((id, title) -> {
      Filing filing = byTitle.get(title);
      if (filing != null) {
        filed.put(id, filing);
      }
    });
    return new Expected(filed);
  }

  /** Names of the events of each history, in order. */
  Map<String, List<String>> histories() {
    Map<String, List<String>> histories = new TreeMap<>();
    filed.forEach((id, filing) -> {
      histories.put("question/" + id, List.of("question.filed.v1"));
      histories.put(
          "coordination/" + id,
          filing.ministers().size() == 1
              ? List.of("coordination.opened.v1", "coordination.coordinator-appointed.v1")
              : List.of("coordination.opened.v1"));
    });
    return histories;
  }

  /** As {@link Told#what}. */
  List<String> notifications() {
    List<String> told = new ArrayList<>();
    filed.forEach((id, filing) ->
        filing.ministers().forEach(to -> told.add("coordination/" + id + "/1 to " + to)));
    return told;
  }

  /**
   * Ids of the events on each topic, but those of the register, which is recorded whether questions
   * are filed or not.
   */
  Map<String, List<String>> topics(List<Told> told) {
    Map<String, List<String>> topics = new TreeMap<>();
    histories()
        .forEach((about, types) -> {
          String kind = about.substring(0, about.indexOf('/'));
          String id = about.substring(about.indexOf('/') + 1);
          for (int sequence = 1; sequence <= types.size(); sequence++) {
            String event = about + "/" + sequence;
            on(topics, kind + "-events").add(event);
            Filing filing = filed.get(id);
            if (filing != null) {
              filing.ministers().forEach(to -> on(topics, "ministry-" + to + "-events").add(event));
            }
          }
        });
    told.forEach(one -> on(topics, "notification-events").add("notification/" + one.id() + "/1"));
    return topics;
  }

  private static List<String> on(Map<String, List<String>> topics, String topic) {
    return topics.computeIfAbsent(topic, _ -> new ArrayList<>());
  }
}

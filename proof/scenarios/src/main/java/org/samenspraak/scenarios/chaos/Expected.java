package org.samenspraak.scenarios.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What must follow from the questions that are there: a coordination each, told to each addressee;
 * a sole addressee coordinates at once, and if it answers that is told and filed too.
 *
 * @param filed the questions that are there, by id
 */
record Expected(Map<String, Submission> filed) {

  private static final String OPENED = "coordination.opened.v1";
  private static final String WRITTEN = "coordination.part-text-written.v1";
  private static final String ASKER = "asker~adeline-blancquaert";
  private static final String FINALISED = "coordination.finalised.v1";

  /** From the titles of the questions that are there; one that nobody filed is left out. */
  static Expected from(List<Acknowledgement> outcomes, Map<String, String> titles) {
    Map<String, Submission> byTitle =
        outcomes.stream()
            .map(Acknowledgement::filing)
            .collect(Collectors.toMap(Submission::title, filing -> filing));
    Map<String, Submission> filed = new LinkedHashMap<>();
    titles.forEach((id, title) -> {
      Submission filing = byTitle.get(title);
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
      histories.put("question/" + id, question(filing));
      histories.put("coordination/" + id, coordination(filing));
    });
    return histories;
  }

  private static List<String> question(Submission filing) {
    return filing.answered()
        ? List.of("question.filed.v1", "question.answer-filed.v1")
        : List.of("question.filed.v1");
  }

  private static List<String> coordination(Submission filing) {
    List<String> types = new ArrayList<>(List.of(OPENED));
    if (filing.ministers().size() == 1) {
      types.add("coordination.coordinator-appointed.v1");
    }
    if (filing.answered()) {
      types.addAll(List.of(WRITTEN, FINALISED));
    }
    return types;
  }

  /**
   * As {@link Told#what}: who coordinates, and what was answered, is told to each addressee; that
   * it was answered to the member who asked.
   */
  List<String> notifications() {
    List<String> told = new ArrayList<>();
    filed.forEach((id, filing) -> {
      List<String> types = coordination(filing);
      for (String type : List.of(OPENED, FINALISED)) {
        if (types.contains(type)) {
          String event = "coordination/" + id + "/" + (types.indexOf(type) + 1);
          filing.ministers().forEach(to -> told.add(event + " to " + to));
        }
      }
      if (filing.answered()) {
        told.add("question/" + id + "/2 to " + ASKER);
      }
    });
    return told;
  }

  /**
   * Ids of the events on each topic, but those of the registers, which are recorded whether
   * questions are filed or not. What a coordinator writes for itself concerns no ministry.
   */
  Map<String, List<String>> topics(List<Told> told) {
    Map<String, List<String>> topics = new TreeMap<>();
    filed.forEach((id, filing) -> {
      publish(topics, "question/" + id, question(filing), filing.ministers());
      publish(topics, "coordination/" + id, coordination(filing), filing.ministers());
    });
    told.forEach(one -> on(topics, "notification-events").add("notification/" + one.id() + "/1"));
    return topics;
  }

  private static void publish(
      Map<String, List<String>> topics, String about, List<String> types, List<String> ministers) {
    String shared = about.substring(0, about.indexOf('/')) + "-events";
    for (int i = 0; i < types.size(); i++) {
      String event = about + "/" + (i + 1);
      on(topics, shared).add(event);
      if (!types.get(i).equals(WRITTEN)) {
        ministers.forEach(to -> on(topics, "ministry-" + to + "-events").add(event));
      }
    }
  }

  private static List<String> on(Map<String, List<String>> topics, String topic) {
    return topics.computeIfAbsent(topic, _ -> new ArrayList<>());
  }
}

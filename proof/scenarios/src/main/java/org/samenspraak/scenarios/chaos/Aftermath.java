package org.samenspraak.scenarios.chaos;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samenspraak.scenarios.ApplicationUnderTest;
import org.samenspraak.standalone.story.Addresses;
import tools.jackson.databind.JsonNode;

/**
 * All that is there after the storm, read from outside.
 *
 * @param titles of the questions, by id
 * @param coordinations ids as often as they are listed
 * @param histories by aggregate, as {@code question/<id>}
 * @param topics by name
 * @param mails how often each Message-ID left
 * @param parked messages that wait, and how many were parked for a fault
 */
record Aftermath(
    Map<String, String> titles,
    List<String> coordinations,
    Map<String, List<RecordedEvent>> histories,
    List<Told> told,
    Map<String, List<TopicLog.Entry>> topics,
    Map<String, Integer> mails,
    List<String> parked) {

  static Aftermath in(ApplicationUnderTest application) throws IOException {
    Addresses addresses = application.addresses();
    Operator questions = new Operator(addresses, addresses.question());
    Operator coordinations = new Operator(addresses, addresses.coordination());
    Map<String, String> titles = new TreeMap<>();
    for (JsonNode row : questions.all("/api/questions")) {
      titles.put(row.path("id").asString(), row.path("title").asString());
    }
    List<String> coordinated =
        coordinations.all("/api/coordinations").stream()
            .map(row -> row.path("id").asString())
            .toList();
    Map<String, List<RecordedEvent>> histories = new TreeMap<>();
    for (String id : titles.keySet()) {
      histories.put("question/" + id, history(questions, "/api/questions/" + id));
    }
    for (String id : coordinated) {
      histories.put("coordination/" + id, history(coordinations, "/api/coordinations/" + id));
    }
    return new Aftermath(
        titles,
        coordinated,
        histories,
        new Operator(addresses, addresses.notification())
            .all("/api/notifications").stream().map(Told::of).toList(),
        TopicLog.read(addresses.kafka()),
        LeftMails.copies(application.mails()),
        ParkedForAFault.at(addresses));
  }

  private static List<RecordedEvent> history(Operator service, String path) {
    return service
        .get(path + "/history")
        .path("items")
        .valueStream()
        .map(RecordedEvent::of)
        .toList();
  }
}

package org.samenspraak.standalone.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What was mailed, read from the delivery log. */
final class Mails {

  private final Stage stage;

  Mails(Stage stage) {
    this.stage = stage;
  }

  /** Waits until so many mails of that kind are sent, and tells them. */
  void told(String causeType, int expected) {
    List<JsonNode> sent =
        Until.holds(
            expected + " mails voor " + causeType,
            () -> sent(causeType),
            found -> found.size() >= expected);
    Stage.insist(sent.size() == expected, expected + " mails voor " + causeType + ", niet " + sent);
    Map<String, List<JsonNode>> alike =
        sent.stream()
            .collect(Collectors.groupingBy(Mails::headline, TreeMap::new, Collectors.toList()));
    alike.forEach((headline, mails) -> {
      stage.teller.done(
          (mails.size() == 1 ? "Mail aan " : mails.size() + " mails aan ") + headline);
      stage.teller.detail(Stage.text(mails.getFirst(), "why"));
    });
  }

  private static String headline(JsonNode mail) {
    return Stage.text(mail, "mailbox") + ": " + Stage.text(mail, "subject");
  }

  private List<JsonNode> sent(String causeType) {
    JsonNode page =
        Stage.must(
            stage.notifications().get("/api/notifications?status=SENT&size=200"),
            "het verzendlogboek");
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(mail -> mail.path("causeType").asString("").equals(causeType))
        .toList();
  }
}

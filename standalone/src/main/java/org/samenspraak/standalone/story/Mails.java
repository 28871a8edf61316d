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

  /**
   * Waits until that many facts of that kind were told, each to one recipient, and tells the mails;
   * what falls together is in one.
   */
  void told(String type, int expected) {
    List<JsonNode> sent =
        Until.holds(
            expected + " keer verteld: " + type,
            () -> sent(type),
            found -> facts(found, type) >= expected);
    Stage.insist(
        facts(sent, type) == expected, expected + " keer verteld: " + type + ", niet " + sent);
    Map<String, List<JsonNode>> alike =
        sent.stream()
            .collect(Collectors.groupingBy(Mails::headline, TreeMap::new, Collectors.toList()));
    alike.forEach((headline, mails) -> {
      stage.teller.done(
          (mails.size() == 1 ? "Mail aan " : mails.size() + " mails aan ") + headline);
      stage.teller.detail(Stage.text(mails.getFirst(), "why"));
    });
  }

  private static long facts(List<JsonNode> mails, String type) {
    return mails.stream().mapToLong(mail -> facts(mail, type)).sum();
  }

  private static long facts(JsonNode mail, String type) {
    return mail.path("told")
        .valueStream()
        .filter(fact -> fact.path("type").asString("").equals(type))
        .count();
  }

  private static String headline(JsonNode mail) {
    return Stage.text(mail, "mailbox") + ": " + Stage.text(mail, "subject");
  }

  private List<JsonNode> sent(String type) {
    JsonNode page =
        Stage.must(
            stage.notifications().get("/api/notifications?status=SENT&size=200"),
            "het verzendlogboek");
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(mail -> facts(mail, type) > 0)
        .toList();
  }
}

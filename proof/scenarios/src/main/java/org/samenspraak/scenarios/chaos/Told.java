package org.samenspraak.scenarios.chaos;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A notification, as the delivery log shows it. */
record Told(
    String id,
    List<String> events,
    String recipient,
    String status,
    String messageId,
    boolean inDoubt) {

  static Told of(JsonNode json) {
    return new Told(
        json.path("id").asString(),
        json.path("told").valueStream().map(fact -> fact.path("event").asString()).toList(),
        json.path("recipient").asString(),
        json.path("status").asString(),
        json.path("messageId").asString(),
        json.path("inDoubt").asBoolean());
  }

  /** What it tells and whom. */
  Stream<String> what() {
    return events.stream().map(event -> event + " to " + recipient);
  }
}

package org.samenspraak.scenarios.chaos;

import tools.jackson.databind.JsonNode;

/** A notification, as the delivery log shows it. */
record Told(
    String id, String cause, String recipient, String status, String messageId, boolean inDoubt) {

  static Told of(JsonNode json) {
    return new Told(
        json.path("id").asString(),
        json.path("cause").asString(),
        json.path("recipient").asString(),
        json.path("status").asString(),
        json.path("messageId").asString(),
        json.path("inDoubt").asBoolean());
  }

  /** What it is about and for whom. */
  String what() {
    return cause + " to " + recipient;
  }
}

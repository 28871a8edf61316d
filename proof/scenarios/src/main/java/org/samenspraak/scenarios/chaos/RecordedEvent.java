package org.samenspraak.scenarios.chaos;

import tools.jackson.databind.JsonNode;

/** An event of a history. */
record RecordedEvent(String id, long sequence, String type) {

  static RecordedEvent of(JsonNode json) {
    return new RecordedEvent(
        json.path("id").asString(), json.path("sequence").asLong(), json.path("type").asString());
  }
}

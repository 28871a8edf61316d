package org.samenspraak.scenarios.chaos;

import tools.jackson.databind.JsonNode;

/** An event of a history. */
record Fact(String id, long sequence, String type) {

  static Fact of(JsonNode json) {
    return new Fact(
        json.path("id").asString(), json.path("sequence").asLong(), json.path("type").asString());
  }
}

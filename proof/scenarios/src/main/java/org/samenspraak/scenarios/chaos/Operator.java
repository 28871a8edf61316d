package org.samenspraak.scenarios.chaos;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import tools.jackson.databind.JsonNode;

/** Reads lists to their end, as an operator. */
final class Operator {

  private static final int PAGE = 200;

  private final Api api;

  Operator(Addresses addresses, URI base) {
    this.api = addresses.api(base, "operator");
  }

  JsonNode get(String path) {
    Api.Answer answer = api.get(path);
    if (!answer.ok()) {
      throw new IllegalStateException(path + ": " + answer.status() + " " + answer.detail());
    }
    return answer.json();
  }

  /** How many items the list has. */
  int total(String path) {
    return get(path).path("total").asInt();
  }

  List<JsonNode> all(String path) {
    List<JsonNode> all = new ArrayList<>();
    String paged = path + (path.contains("?") ? "&" : "?") + "size=" + PAGE + "&page=";
    JsonNode page;
    int number = 0;
    do {
      page = get(paged + number++);
      page.path("items").forEach((Consumer<JsonNode>) all::add);
    } while (all.size() < page.path("total").asInt() && !page.path("items").isEmpty());
    return all;
  }
}

package org.samenspraak.standalone.story;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What every chapter needs: the addresses by actor, the clock, the teller, and a way to insist. */
final class Stage {

  static final String DEMIR = "zuhal-demir";
  static final String BEKE = "wouter-beke";

  final Addresses addresses;
  final Teller teller;
  final Texts texts = new Texts();
  private final Map<String, String> names = new HashMap<>();

  Stage(Addresses addresses, Teller teller) {
    this.addresses = addresses;
    this.teller = teller;
  }

  Api questions(String actor) {
    return addresses.api(addresses.question(), actor);
  }

  Api questionsForThePublic() {
    return Api.of(addresses.question());
  }

  Api coordinations(String actor) {
    return addresses.api(addresses.coordination(), actor);
  }

  Api plans(String actor) {
    return addresses.api(addresses.plan(), actor);
  }

  Api notifications() {
    return addresses.api(addresses.notification(), "operator");
  }

  /** The minister's name as the register has it on the story's first day. */
  String nameOf(String minister) {
    if (names.isEmpty()) {
      JsonNode register =
          must(coordinations("clerk").get("/api/mandates?on=2020-10-28&size=50"), "het register");
      for (JsonNode mandate : register.path("items")) {
        names.put(text(mandate, "minister"), text(mandate, "name"));
      }
    }
    return names.getOrDefault(minister, minister);
  }

  static String cabinet(String minister) {
    return "cabinet:" + minister;
  }

  /**
   * Moves the story clock of every service forward, or leaves it where it is when that moment has
   * passed.
   */
  void clock(LocalDateTime moment) {
    for (URI management : addresses.management()) {
      Api api = addresses.api(management, "operator");
      Api.Answer now = api.get("/clock");
      if (now.status() == 404) {
        throw new StoryFailed(
            "Dit verhaal heeft een verhaalklok nodig: start met ./samenspraak up --clock 2020-10-28.");
      }
      if (LocalDateTime.parse(now.json().path("now").asString()).isBefore(moment)) {
        must(
            api.send("PUT", "/clock", null, Map.of("now", moment.toString())), "de klok verzetten");
      }
    }
  }

  /** The answer when the request was honoured. */
  static JsonNode must(Api.Answer answer, String what) {
    if (!answer.ok()) {
      throw new StoryFailed(
          "Verwacht: " + what + ". Antwoord " + answer.status() + ": " + answer.json());
    }
    return answer.json();
  }

  /** The problem when the request was refused as it should be. */
  static JsonNode refused(Api.Answer answer, int status, String what) {
    if (answer.status() != status) {
      throw new StoryFailed(
          "Verwacht: weigering "
              + status
              + " voor "
              + what
              + ". Antwoord "
              + answer.status()
              + ": "
              + answer.json());
    }
    return answer.json();
  }

  static void insist(boolean condition, String what) {
    if (!condition) {
      throw new StoryFailed("Verwacht: " + what);
    }
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new StoryFailed("Verwacht: een veld " + field + " in " + node);
    }
    return value.asString();
  }

  static LocalDate date(JsonNode node, String field) {
    return LocalDate.parse(text(node, field));
  }

  static JsonNode find(JsonNode list, String field, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(item -> item.path(field).asString("").equals(value))
        .findFirst()
        .orElseThrow(() -> new StoryFailed("Verwacht: " + field + " = " + value + " in " + list));
  }
}

package org.samenspraak.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samenspraak.standalone.story.Api;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * What an operator does with messages that could not be handled, at the management ports of this
 * machine.
 */
@Command(name = "parked", description = "Berichten die niet verwerkt konden worden.")
final class ParkedCommand {

  @Command(name = "list", description = "Toont wat er wacht, per dienst.")
  int list() {
    services()
        .forEach((service, api) -> {
          JsonNode page = honoured(api.get("/parked?size=200"));
          Samenspraak.OUT.println(service + ": " + page.path("total").asLong());
          page.path("items").forEach(item -> Samenspraak.OUT.println("  " + line(item)));
        });
    return 0;
  }

  @Command(name = "show", description = "Toont één bericht met zijn inhoud.")
  int show(
      @Parameters(paramLabel = "DIENST") String service, @Parameters(paramLabel = "ID") String id) {
    Samenspraak.OUT.println(honoured(api(service).get("/parked/" + id)).toPrettyString());
    return 0;
  }

  @Command(name = "replay", description = "Verwerkt een bericht opnieuw, met wat erachter wacht.")
  int replay(
      @Parameters(paramLabel = "DIENST") String service, @Parameters(paramLabel = "ID") String id) {
    return post(service, id, "replay");
  }

  @Command(
      name = "discard",
      description = "Laat een bericht vallen; een late dubbele komt niet terug.")
  int discard(
      @Parameters(paramLabel = "DIENST") String service, @Parameters(paramLabel = "ID") String id) {
    return post(service, id, "discard");
  }

  private static int post(String service, String id, String what) {
    JsonNode done =
        honoured(api(service).send("POST", "/parked/" + id + "/" + what, null, Map.of()));
    Samenspraak.OUT.println(done.toPrettyString());
    return 0;
  }

  private static String line(JsonNode item) {
    return String.join(
        "  ",
        item.path("id").asString(""),
        item.path("why").asString(""),
        item.path("group").asString(""),
        item.path("type").asString("?"),
        item.path("reason").asString(""));
  }

  private static Api api(String service) {
    Api api = services().get(service);
    if (api == null) {
      throw new CannotStart(
          "Onbekende dienst " + service + "; verwacht: " + String.join(", ", services().keySet()));
    }
    return api;
  }

  private static Map<String, Api> services() {
    var management = Ports.usual().addresses().management();
    Map<String, Api> services = new LinkedHashMap<>();
    services.put("question", new Api(management.get(0), "operator"));
    services.put("coordination", new Api(management.get(1), "operator"));
    services.put("plan", new Api(management.get(2), "operator"));
    services.put("notification", new Api(management.get(3), "operator"));
    return services;
  }

  private static JsonNode honoured(Api.Answer answer) {
    if (!answer.ok()) {
      throw new CannotStart(answer.detail());
    }
    return answer.json();
  }
}

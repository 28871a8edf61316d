package org.samenspraak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.Api.Answer;
import org.samenspraak.standalone.story.StoryFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * What an operator does with messages that could not be handled, at the management ports of this
 * machine.
 */
@Command(
    name = "parked",
    description = "Berichten die niet verwerkt konden worden.",
    mixinStandardHelpOptions = true)
final class ParkedCommand {
  private static final int PAGE = 200;
  private static final String TOKEN = "SAMENSPRAAK_TOKEN";

  private final PrintStream out;

  ParkedCommand() {
    this(Samenspraak.OUT);
  }

  ParkedCommand(PrintStream out) {
    this.out = out;
  }

  @Command(
      name = "list",
      description = "Toont wat er wacht, per dienst.",
      mixinStandardHelpOptions = true)
  int list() {
    int silent = 0;
    for (Map.Entry<String, URI> service : services().entrySet()) {
      try {
        list(service.getKey(), api(service.getValue()));
      } catch (CannotStart e) {
        out.println(service.getKey() + ": " + e.getMessage());
        silent++;
      }
    }
    return silent == 0 ? 0 : 1;
  }

  private void list(String service, Api api) {
    long shown = 0;
    long total = 1;
    for (int number = 0; shown < total; number++) {
      String path = "/parked?size=" + PAGE + "&page=" + number;
      JsonNode page = honoured(() -> api.get(path));
      if (number == 0) {
        out.println(service + ": " + page.path("total").asLong());
      }
      page.path("items").forEach(item -> out.println("  " + line(item)));
      total = page.path("items").isEmpty() ? shown : page.path("total").asLong();
      shown += page.path("items").size();
    }
  }

  @Command(
      name = "show",
      description = "Toont één bericht met zijn inhoud.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "DIENST") String service, @Parameters(paramLabel = "ID") String id) {
    Api api = api(service);
    out.println(honoured(() -> api.get(path(id, ""))).toPrettyString());
    return 0;
  }

  @Command(
      name = "replay",
      description = "Verwerkt een bericht opnieuw, met wat erachter wacht.",
      mixinStandardHelpOptions = true)
  int replay(
      @Parameters(paramLabel = "DIENST") String service, @Parameters(paramLabel = "ID") String id) {
    return post(service, path(id, "/replay"));
  }

  @Command(
      name = "discard",
      description = "Laat een bericht vallen; een late dubbele komt niet terug.",
      mixinStandardHelpOptions = true)
  int discard(
      @Parameters(paramLabel = "DIENST") String service, @Parameters(paramLabel = "ID") String id) {
    return post(service, path(id, "/discard"));
  }

  private int post(String service, String path) {
    Api api = api(service);
    out.println(honoured(() -> api.send("POST", path, null, Map.of())).toPrettyString());
    return 0;
  }

  private static String path(String id, String what) {
    return "/parked/" + URLEncoder.encode(id, UTF_8) + what;
  }

  private static String line(JsonNode item) {
    return String.join(
        "  ",
        item.path("id").asString(""),
        item.path("since").asString(""),
        item.path("why").asString(""),
        item.path("group").asString(""),
        item.path("type").asString("?"),
        item.path("key").asString("?"),
        item.path("topic").asString("")
            + "/"
            + item.path("partition").asInt(-1)
            + "@"
            + item.path("offset").asLong(-1),
        item.path("reason").asString(""));
  }

  private static Api api(String service) {
    URI address = services().get(service);
    if (address == null) {
      throw new CannotStart(
          "Onbekende dienst " + service + "; verwacht: " + String.join(", ", services().keySet()));
    }
    return api(address);
  }

  /** As the operator of the provider that runs here, unless a token of another issuer is given. */
  private static Api api(URI address) {
    String given = System.getenv(TOKEN);
    return given == null || given.isBlank()
        ? Ports.usual().addresses().api(address, "operator")
        : Api.of(address).with(given::strip);
  }

  private static Map<String, URI> services() {
    var management = Ports.usual().addresses().management();
    Map<String, URI> services = new LinkedHashMap<>();
    services.put("question", management.get(0));
    services.put("coordination", management.get(1));
    services.put("plan", management.get(2));
    services.put("notification", management.get(3));
    return services;
  }

  private static JsonNode honoured(Supplier<Answer> asked) {
    try {
      Answer answer = asked.get();
      if (!answer.ok()) {
        throw new CannotStart(answer.detail());
      }
      return answer.json();
    } catch (StoryFailed silent) {
      throw new CannotStart(String.valueOf(silent.getMessage()));
    }
  }
}

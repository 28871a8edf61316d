package org.samenspraak.scenarios.chaos;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.standalone.story.Addresses;
import tools.jackson.databind.JsonNode;

/**
 * What should not be there once everything has come in: messages that wait, and messages that were
 * parked for more than a fact that had yet to come.
 */
public final class ParkedForAFault {
  private static final String COUNTER = "/actuator/metrics/samenspraak.dispatch.parked";

  private ParkedForAFault() {}

  /** One line each; of what was parked, as far as the processes that run now counted it. */
  public static List<String> at(Addresses addresses) {
    List<String> lines = new ArrayList<>();
    for (URI management : addresses.management()) {
      Operator service = new Operator(addresses, management);
      for (JsonNode waiting : service.all("/parked")) {
        lines.add(
            "waits: %s in %s: %s"
                .formatted(
                    waiting.path("eventId").asString(""),
                    waiting.path("group").asString(),
                    waiting.path("reason").asString()));
      }
      reasons(service)
          .filter(why -> !why.equals("NOT_YET"))
          .forEach(why -> {
            double times = counted(service.get(COUNTER + "?tag=why:" + why));
            if (times > 0) {
              lines.add("was parked at %s: %s, %.0f times".formatted(management, why, times));
            }
          });
    }
    return lines;
  }

  private static Stream<String> reasons(Operator service) {
    return service
        .get(COUNTER)
        .path("availableTags")
        .valueStream()
        .filter(tag -> tag.path("tag").asString().equals("why"))
        .flatMap(tag -> tag.path("values").valueStream())
        .map(JsonNode::asString);
  }

  private static double counted(JsonNode metric) {
    return metric.at("/measurements/0/value").asDouble(Double.NaN);
  }
}

package org.samenspraak.scenarios;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspraak.standalone.story.Addresses;

/** Every way to something of one question. */
final class Doors {
  private static final List<String> MINISTERS = List.of("zuhal-demir", "wouter-beke");
  private static final int PARTS = 3;

  private final Addresses at;
  private final String id;

  Doors(Addresses at, String id) {
    this.at = at;
    this.id = id;
  }

  /** By the name of each door, all that this one reads there. */
  Map<String, List<String>> opened(Seeker one) {
    Map<String, List<String>> opened = new LinkedHashMap<>();
    opened.put("question", read(one, at.question(), ofTheQuestion()));
    opened.put("answers", read(one, at.question(), Stream.of("/api/questions/" + id + "/answers")));
    opened.put("letters", read(one, at.question(), letters("/api/questions/" + id + "/letters/")));
    opened.put("coordination", read(one, at.coordination(), ofTheCoordination()));
    opened.put("within the ministry", read(one, at.coordination(), withinTheMinistry()));
    opened.put(
        "final text",
        read(one, at.coordination(), MINISTERS.stream().map(m -> coordination("/answers/" + m))));
    opened.put("plans", read(one, at.plan(), Stream.of("/api/plans?size=200")));
    opened.put("notifications", read(one, at.notification(), notifications()));
    opened.put("audit", audit(one));
    opened.put("management", management(one));
    opened.put("refusals", refusals(one));
    opened.put("pages", pages(one, ofThePortal()));
    opened.put("letters of the portal", pages(one, letters("/vragen/" + id + "/brieven/")));
    return opened;
  }

  private Stream<String> ofTheQuestion() {
    return Stream.of(
        "/api/questions?size=200",
        "/api/questions?status=ANSWERED&size=200",
        "/api/questions?minister=wouter-beke&size=200",
        "/api/questions/" + id,
        "/api/questions/" + id + "/history");
  }

  private Stream<String> ofTheCoordination() {
    return Stream.of(
        "/api/coordinations?size=200",
        "/api/coordinations?ministry=wouter-beke&size=200",
        "/api/coordinations?ministry=zuhal-demir&size=200",
        coordination(""),
        coordination("/history?size=200"));
  }

  private Stream<String> withinTheMinistry() {
    return Stream.of(
        "/api/delegations?size=200",
        coordination("/delegations"),
        coordination("/drafts/wouter-beke"),
        coordination("/parts/1/drafts/wouter-beke"));
  }

  private Stream<String> ofThePortal() {
    String page = "/vragen/" + id;
    return Stream.concat(
        Stream.of("/vragen", "/postvak", "/plannen", page + "/niets"),
        IntStream.rangeClosed(1, PARTS).mapToObj(part -> page + "?deel=" + part));
  }

  private static Stream<String> letters(String under) {
    return MINISTERS.stream().map(minister -> under + minister + ".pdf");
  }

  /** Each by its address, which only an operator finds in a list. */
  private Stream<String> notifications() {
    Stream<String> each =
        at.api(at.notification(), "operator")
            .get("/api/notifications?size=200&question=" + id)
            .json()
            .path("items")
            .valueStream()
            .map(item -> "/api/notifications/" + item.path("id").asString());
    return Stream.concat(Stream.of("/api/notifications?size=200"), each);
  }

  private List<String> audit(Seeker one) {
    return services()
        .flatMap(service ->
            Stream.of("changes", "reads", "changes/lines", "reads/lines")
                .map(part -> one.read(service.resolve("/api/audit/" + part))))
        .toList();
  }

  private List<String> management(Seeker one) {
    return at.management().stream()
        .flatMap(port ->
            Stream.of("/parked?size=200", "/clock", "/actuator/prometheus", "/actuator/health")
                .map(path -> one.read(port.resolve(path))))
        .toList();
  }

  /** None of these changes anything, whoever asks. */
  private List<String> refusals(Seeker one) {
    URI part = at.coordination().resolve(coordination("/parts/1/contributions/wouter-beke"));
    URI text = at.coordination().resolve(coordination("/parts/2/text"));
    URI draft = at.coordination().resolve(coordination("/parts/1/drafts/wouter-beke"));
    URI delegation = at.coordination().resolve(coordination("/parts/1/delegation/wouter-beke"));
    return List.of(
        one.refused("PUT", draft, "{\"text\":\"\"}"),
        one.refused("PUT", delegation, "{\"due\":\"gisteren\"}"),
        one.refused("POST", URI.create(delegation + "/return"), "{\"note\":5}"),
        one.refused("PUT", text, "{\"text\":\"Voorbeeld.\"}"),
        one.refused("PUT", text, "{\"text\":\"\"}"),
        one.refused("PUT", part, "{\"text\":\"Voorbeeld.\"}"),
        one.refused("POST", URI.create(part + "/return"), "{\"note\":\"\"}"),
        one.refused("POST", URI.create(part + "/acceptance"), "{\"version\":99}"),
        one.refused("POST", at.question().resolve("/api/questions"), "{}"));
  }

  private Stream<URI> services() {
    return Stream.of(at.question(), at.coordination(), at.plan(), at.notification());
  }

  private static List<String> read(Seeker one, URI service, Stream<String> paths) {
    return paths.map(path -> one.read(service.resolve(path))).toList();
  }

  private List<String> pages(Seeker one, Stream<String> paths) {
    return paths.map(path -> one.page(at.portal().resolve(path))).toList();
  }

  private String coordination(String more) {
    return "/api/coordinations/" + id + more;
  }
}

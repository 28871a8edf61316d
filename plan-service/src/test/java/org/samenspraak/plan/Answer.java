package org.samenspraak.plan;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a service answered. */
record Answer(int status, String contentType, String etag, String location, JsonNode body) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Answer of(HttpResponse<String> response) {
    String type = header(response, "Content-Type");
    boolean json = type.contains("json");
    return new Answer(
        response.statusCode(),
        type,
        header(response, "ETag"),
        header(response, "Location"),
        json ? MAPPER.readTree(response.body()) : MissingNode.getInstance());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Text of a property of the body, empty when it has none. */
  String text(String property) {
    return body.path(property).asString("");
  }

  /** The stable end of a problem's type. */
  String problem() {
    return text("type").replace("urn:samenspraak:problem:", "");
  }
}

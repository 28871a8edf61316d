package org.samenspraak.question;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a service answered. */
@SuppressWarnings("ArrayRecordComponent") // compared by what is asked of it
record Reply(int status, String contentType, String etag, String location, byte[] bytes) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Reply of(HttpResponse<byte[]> response) {
    return new Reply(
        response.statusCode(),
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Location"),
        response.body());
  }

  /** The body, when it is JSON. */
  JsonNode json() {
    return contentType.contains("json")
        ? JSON.readTree(new String(bytes, StandardCharsets.UTF_8))
        : MissingNode.getInstance();
  }

  /** A text in it, by path: {@code question/addressings/0/dueOn}. */
  String at(String path) {
    return json().at("/" + path).asString("");
  }

  /** The stable end of a problem's type. */
  String problem() {
    return at("type").replace("urn:samenspraak:problem:", "");
  }

  @Override
  public String toString() {
    return status + " " + new String(bytes, StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}

package org.samenspraak.testsupport.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a service answered. */
@SuppressWarnings("ArrayRecordComponent") // compared by what is asked of it
public record Reply(int status, HttpHeaders headers, byte[] bytes) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Reply of(HttpResponse<byte[]> response) {
    return new Reply(response.statusCode(), response.headers(), response.body());
  }

  /** A header, empty when there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** What the body is, in the service's words. */
  public String contentType() {
    return header("Content-Type");
  }

  /** The version of what is shown. */
  public String etag() {
    return header("ETag");
  }

  /** Where what was made can be found. */
  public String location() {
    return header("Location");
  }

  /** The body as text. */
  public String body() {
    return new String(bytes, UTF_8);
  }

  /** The body when it is JSON; else a node that holds nothing. */
  public JsonNode json() {
    return contentType().contains("json") ? JSON.readTree(bytes) : MissingNode.getInstance();
  }

  /** A text in the body, empty when there is none: {@code question/addressings/0/dueOn}. */
  public String at(String path) {
    return node(path).asString("");
  }

  /** The texts of an array in the body. */
  public List<String> all(String path) {
    return node(path).valueStream().map(JsonNode::asString).toList();
  }

  /** The items of a page. */
  public List<JsonNode> items() {
    return json().path("items").valueStream().toList();
  }

  private JsonNode node(String path) {
    return json().at(path.startsWith("/") ? path : "/" + path);
  }

  /** The stable end of a problem's type. */
  public String problem() {
    return at("type").replace("urn:samenspraak:problem:", "");
  }

  @Override
  public String toString() {
    return status + " " + body();
  }
}

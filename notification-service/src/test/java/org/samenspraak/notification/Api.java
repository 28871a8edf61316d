package org.samenspraak.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over HTTP, asked by one actor: {@code api.as("operator").get(path)}. */
record Api(String base, List<String> headers) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What the service answered. */
  record Reply(int status, String contentType, JsonNode body) {

    /** Text of a property of the body, empty when it has none. */
    String text(String property) {
      return body.path(property).asString("");
    }

    /** The stable end of a problem's type. */
    String problem() {
      return text("type").replace("urn:samenspraak:problem:", "");
    }

    /** The items of a page. */
    List<JsonNode> items() {
      return body.path("items").valueStream().toList();
    }
  }

  Api as(String actor) {
    return with("X-Samenspraak-Actor", actor);
  }

  Api with(String header, String value) {
    return new Api(base, Stream.concat(headers.stream(), Stream.of(header, value)).toList());
  }

  Reply get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  Reply post(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).POST(BodyPublishers.noBody()));
  }

  Reply post(String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private Reply send(HttpRequest.Builder request) {
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return new Reply(answer.statusCode(), type, MAPPER.readTree(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package org.samenspraak.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Asks a service: {@code http.as("clerk").post(path, json)}. */
record Http(String base, List<String> headers) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Http as(String actor) {
    return with("X-Samenspraak-Actor", actor);
  }

  Http with(String header, String value) {
    return new Http(base, Stream.concat(headers.stream(), Stream.of(header, value)).toList());
  }

  Reply get(String path) {
    return send("GET", path, "application/json", BodyPublishers.noBody());
  }

  Reply post(String path, String json) {
    return send("POST", path, "application/json", BodyPublishers.ofString(json));
  }

  Reply put(String path, String json) {
    return send("PUT", path, "application/json", BodyPublishers.ofString(json));
  }

  Reply postText(String path, String text) {
    return postText(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Reply postText(String path, byte[] text) {
    return send("POST", path, "text/plain", BodyPublishers.ofByteArray(text));
  }

  private Reply send(String method, String path, String type, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    request.header("Content-Type", type);
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

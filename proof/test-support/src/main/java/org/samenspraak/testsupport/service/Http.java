package org.samenspraak.testsupport.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.testsupport.login.TestIssuer;

/**
 * Asks a service, written as one says it: {@code http.as("clerk").post(path, json)}.
 *
 * @param base such as {@code http://127.0.0.1:8081}
 * @param headers names and values in turn
 * @param patience how long an answer may take
 */
public record Http(String base, List<String> headers, Duration patience) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Asks whoever answers there, as nobody. */
  public static Http at(String base) {
    return new Http(base, List.of(), Duration.ofMinutes(2));
  }

  /** The same as somebody, with a token of the issuer that all tests of this JVM share. */
  public Http as(String actor) {
    return with("Authorization", TestIssuer.shared().bearer(actor));
  }

  /** The same with one header more. */
  public Http with(String header, String value) {
    return new Http(
        base, Stream.concat(headers.stream(), Stream.of(header, value)).toList(), patience);
  }

  /** The same by somebody who waits no longer than that. */
  public Http within(Duration time) {
    return new Http(base, headers, time);
  }

  /** Looks at something. */
  public Reply get(String path) {
    return send(request(path).GET());
  }

  /** Takes something away. */
  public Reply delete(String path) {
    return send(request(path).DELETE());
  }

  /** Asks for something that needs no words. */
  public Reply post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  /** Asks for something. */
  public Reply post(String path, String json) {
    return send("POST", path, "application/json", json.getBytes(UTF_8));
  }

  /** Asks for something bit by bit, so that nobody knows beforehand how long it is. */
  public Reply postInPieces(String path, byte[] json) {
    BodyPublisher pieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json));
    return send(request(path).header("Content-Type", "application/json").POST(pieces));
  }

  /** Says how something is to be. */
  public Reply put(String path, String json) {
    return send("PUT", path, "application/json", json.getBytes(UTF_8));
  }

  /** Hands in a document. */
  public Reply postText(String path, String text) {
    return postText(path, text.getBytes(UTF_8));
  }

  /** Hands in a document as it came. */
  public Reply postText(String path, byte[] text) {
    return send("POST", path, "text/plain", text);
  }

  /** Anything else. */
  public Reply send(String method, String path, String type, byte[] body) {
    BodyPublisher published = BodyPublishers.ofByteArray(body);
    return send(request(path).header("Content-Type", type).method(method, published));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(patience);
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }

  private static Reply send(HttpRequest.Builder request) {
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

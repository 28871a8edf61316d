package org.samenspraak.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies, and goes where it is sent only when it is told to. */
final class Browser {
  private static final int MOST_STEPS = 10;

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  Browser(String base) {
    this.base = base;
  }

  CookieManager cookies() {
    return cookies;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base).resolve(path)).GET());
  }

  /** Until a page is there; its address is that of the answer. */
  HttpResponse<String> follow(String path) {
    HttpResponse<String> answer = get(path);
    for (int step = 0; step < MOST_STEPS && answer.statusCode() / 100 == 3; step++) {
      String next = answer.headers().firstValue("Location").orElseThrow();
      answer = send(HttpRequest.newBuilder(answer.uri().resolve(next)).GET());
    }
    return answer;
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String content =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(content)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

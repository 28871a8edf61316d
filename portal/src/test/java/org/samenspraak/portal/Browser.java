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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

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

  /** Reads on, line by line, as long as the answer goes on. */
  void listen(String path, Flow.Subscriber<String> reader) {
    http.sendAsync(
        HttpRequest.newBuilder(URI.create(base).resolve(path)).build(),
        BodyHandlers.fromLineSubscriber(reader));
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

  /**
   * Sends a form of a page with what is in it, except what is typed.
   *
   * @param typed names and values in turn
   */
  HttpResponse<String> submit(Element form, String... typed) {
    List<String> names = IntStream.range(0, typed.length / 2).mapToObj(i -> typed[2 * i]).toList();
    List<String> pairs = new ArrayList<>();
    for (Element field : form.select("input, select, textarea")) {
      boolean chosen = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
      if (chosen && !names.contains(field.attr("name"))) {
        pairs.add(pair(field.attr("name"), value(field)));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      pairs.add(pair(names.get(i), typed[2 * i + 1]));
    }
    return send(form.attr("action"), String.join("&", pairs));
  }

  /** Sends a form of a page with one file in it, and nothing else but its hidden fields. */
  HttpResponse<String> upload(Element form, String field, String name, byte[] content) {
    String line = "--voorbeeldgrens";
    StringBuilder before = new StringBuilder();
    for (Element hidden : form.select("input[type=hidden]")) {
      before.append(line).append("\r\nContent-Disposition: form-data; name=\"");
      before.append(hidden.attr("name")).append("\"\r\n\r\n").append(hidden.val()).append("\r\n");
    }
    before.append(line).append("\r\nContent-Disposition: form-data; name=\"").append(field);
    before.append("\"; filename=\"").append(name).append("\"\r\n");
    before.append("Content-Type: text/plain\r\n\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(base + form.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=" + line.substring(2))
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(before.toString()),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n" + line + "--\r\n"))));
  }

  private static String value(Element field) {
    return switch (field.tagName()) {
      case "textarea" -> field.wholeText();
      case "select" ->
          field.select("option[selected]").stream()
              .findFirst()
              .orElseGet(() -> field.select("option").first())
              .val();
      default -> field.val();
    };
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    return send(
        path,
        form.entrySet().stream()
            .map(field -> pair(field.getKey(), field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private HttpResponse<String> send(String path, String content) {
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

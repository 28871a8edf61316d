package org.samenspraak.question;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.samenspraak.question.domain.FinalText;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for coordination-service: gives the final texts it was told, and can be away. */
final class FakeCoordination {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> callers = new CopyOnWriteArrayList<>();
  private volatile int failing;

  private FakeCoordination(HttpServer server) {
    this.server = server;
  }

  static FakeCoordination start() {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      FakeCoordination fake = new FakeCoordination(HttpServer.create(anyPort, 0));
      fake.server.createContext("/api/coordinations/", fake::answer);
      fake.server.start();
      return fake;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void holds(String questionId, FinalText text) {
    answers.put(
        "/api/coordinations/" + questionId + "/answers/" + text.minister().slug(),
        JSON.writeValueAsString(
            Map.of(
                "minister",
                text.minister().slug().value(),
                "kind",
                text.kind(),
                "text",
                text.text() == null ? "" : text.text(),
                "parts",
                text.parts(),
                "salt",
                text.salt(),
                "sha256",
                text.sha256())));
  }

  /** What it would answer if it were made final now, led by that minister. */
  void drafts(String questionId, String coordinator, FinalText text) {
    answers.put(
        "/api/coordinations/" + questionId + "/answer-drafts/" + text.minister().slug(),
        JSON.writeValueAsString(
            Map.of(
                "coordinator",
                coordinator,
                "minister",
                text.minister().slug().value(),
                "kind",
                text.kind(),
                "text",
                text.text() == null ? "" : text.text(),
                "parts",
                text.parts())));
  }

  void away(boolean isAway) {
    fails(isAway ? 503 : 0);
  }

  /** Answers everything with that status; as it was told again with 0. */
  void fails(int status) {
    failing = status;
  }

  /** Gives that as the draft, whatever it is. */
  void draftsAs(String questionId, String minister, String body) {
    answers.put("/api/coordinations/" + questionId + "/answer-drafts/" + minister, body);
  }

  /** What they brought to say who they are, in order. */
  List<String> callers() {
    return callers;
  }

  private void answer(HttpExchange exchange) throws IOException {
    callers.add(exchange.getRequestHeaders().getFirst("Authorization"));
    String found = answers.get(exchange.getRequestURI().getPath());
    int status = failing > 0 ? failing : found == null ? 404 : 200;
    byte[] body = (status == 200 ? found : "{}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

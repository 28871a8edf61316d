package org.samenspraak.tinyservice;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tiny service on a real broker and a store, spoken to over HTTP. */
final class RunningTiny implements AutoCloseable {
  private static final String BROKER = "--spring.kafka.bootstrap-servers=";
  private static final JsonMapper JSON = new JsonMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ConfigurableApplicationContext context;

  private RunningTiny(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningTiny start(String databaseUri, String... more) {
    List<String> args = new ArrayList<>(List.of("--spring.mongodb.uri=" + databaseUri));
    args.addAll(List.of(more));
    if (args.stream().noneMatch(arg -> arg.startsWith(BROKER))) {
      args.add(BROKER + TestBroker.shared().bootstrapServers());
    }
    return new RunningTiny(
        ServiceLauncher.run(TinyService.class, "tiny-service", args.toArray(String[]::new)));
  }

  static RunningTiny start() {
    return start(TestStore.shared().uri("tiny"));
  }

  EveryRequest everyRequest() {
    return EveryRequest.of(
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
        at("local.server.port"));
  }

  ApiDocument apiDocument() {
    return ApiDocument.of("tiny-service", at("local.server.port"));
  }

  ApiDocument managementDocument() {
    return ApiDocument.of("tiny-service", at("local.management.port"));
  }

  private String at(String port) {
    return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty(port);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The aggregates themselves, for what no request may ask. */
  @SuppressWarnings("unchecked")
  Aggregates<Note> notes() {
    return (Aggregates<Note>) context.getBean("aggregatesOfnote");
  }

  double figure(String name, String... tags) {
    return bean(MeterRegistry.class)
        .get(name)
        .tags(tags)
        .meter()
        .measure()
        .iterator()
        .next()
        .getValue();
  }

  HttpRequest.Builder to(String path) {
    return request("local.server.port", path);
  }

  HttpRequest.Builder management(String path) {
    return request("local.management.port", path);
  }

  HttpRequest.Builder asOperator(String path) {
    return management(path).header("X-Samenspraak-Actor", "operator");
  }

  private HttpRequest.Builder request(String port, String path) {
    return HttpRequest.newBuilder(URI.create(at(port) + path))
        .header("Content-Type", "application/json");
  }

  HttpRequest.Builder asClerk(String path) {
    return to(path).header("X-Samenspraak-Actor", "clerk");
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Answer get(String path) {
    return send(to(path).GET());
  }

  /** What the server answers to bytes that no client would send; they ask it to close. */
  String raw(String request) throws IOException {
    return raw("local.server.port", request);
  }

  /** The beginning of what the server answers, which need not have read the request to its end. */
  String rawStatus(String request) throws IOException {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  String raw(String portName, String request) throws IOException {
    int port = context.getEnvironment().getRequiredProperty(portName, Integer.class);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes a note and returns its id. */
  String write(String text) {
    return send(asClerk("/api/notes").POST(BodyPublishers.ofString("{\"text\":\"" + text + "\"}")))
        .json()
        .path("id")
        .asString();
  }

  Answer rewrite(String id, String text) {
    return send(
        asClerk("/api/notes/" + id + "/text")
            .PUT(BodyPublishers.ofString("{\"text\":\"" + text + "\"}")));
  }

  List<String> ledger(String id) {
    List<String> entries = new ArrayList<>();
    get("/api/notes/" + id + "/ledger").json().forEach(entry -> entries.add(entry.asString()));
    return entries;
  }

  @Override
  public void close() {
    context.close();
  }

  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}

package org.samenspraak.tinyservice;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.RunningService;
import tools.jackson.databind.JsonNode;

/** The tiny service on a real broker and a store, spoken to over HTTP. */
final class RunningTiny implements AutoCloseable {
  private final RunningService service;

  private RunningTiny(RunningService service) {
    this.service = service;
  }

  static RunningTiny start(String databaseUri, String... more) {
    String database = "--spring.mongodb.uri=" + databaseUri;
    return new RunningTiny(
        RunningService.start(
            ServiceLauncher::run,
            TinyService.class,
            "tiny-service",
            Stream.concat(Stream.of(database), Stream.of(more)).toArray(String[]::new)));
  }

  static RunningTiny start() {
    return start(TestStore.shared().uri("tiny"));
  }

  EveryRequest everyRequest() {
    return service.everyRequest();
  }

  ApiDocument apiDocument() {
    return service.apiDocument();
  }

  ApiDocument managementDocument() {
    return ApiDocument.of("tiny-service", management().base());
  }

  <T> T bean(Class<T> type) {
    return service.bean(type);
  }

  /** The aggregates themselves, for what no request may ask. */
  @SuppressWarnings("unchecked")
  Aggregates<Note> notes() {
    return (Aggregates<Note>) service.bean("aggregatesOfnote");
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

  Http http() {
    return service.http();
  }

  Http asClerk() {
    return http().as("clerk");
  }

  Http management() {
    return service.management();
  }

  Http asOperator() {
    return management().as("operator");
  }

  int port() {
    return service.port();
  }

  int managementPort() {
    return service.managementPort();
  }

  Reply get(String path) {
    return http().get(path);
  }

  /** What the server answers to bytes that no client would send; they ask it to close. */
  String raw(String request) throws IOException {
    return raw(port(), request);
  }

  /** The beginning of what the server answers, which need not have read the request to its end. */
  String rawStatus(String request) throws IOException {
    try (Socket socket = sent(port(), request)) {
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  static String raw(int port, String request) throws IOException {
    try (Socket socket = sent(port, request)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Socket sent(int port, String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  /** Writes a note and returns its id. */
  String write(String text) {
    return asClerk().post("/api/notes", "{\"text\":\"" + text + "\"}").at("id");
  }

  Reply rewrite(String id, String text) {
    return asClerk().put("/api/notes/" + id + "/text", "{\"text\":\"" + text + "\"}");
  }

  List<String> ledger(String id) {
    return get("/api/notes/" + id + "/ledger")
        .json()
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  @Override
  public void close() {
    service.close();
  }
}

package org.samenspraak.coordination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.api.EveryRequest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** coordination-service on a real broker and a store, spoken to over HTTP only. */
final class RunningService implements AutoCloseable {
  static final String DEMIR = "cabinet:zuhal-demir";
  static final String BEKE = "cabinet:wouter-beke";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ConfigurableApplicationContext context;

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** On a database of its own, the story clock at half past nine on 30 October 2020. */
  static RunningService start() {
    return start(TestStore.shared().uri("coordination"));
  }

  /** On that database, with more properties. */
  static RunningService start(String databaseUri, String... more) {
    Stream<String> given =
        Stream.of(
            "--spring.mongodb.uri=" + databaseUri,
            "--spring.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers(),
            "--samenspraak.clock.story=2020-10-30T09:30",
            "--server.port=0",
            "--management.server.port=0",
            "--logging.level.org.apache.kafka=WARN");
    return new RunningService(
        ServiceLauncher.run(
            CoordinationService.class,
            "coordination-service",
            Stream.concat(given, Stream.of(more)).toArray(String[]::new)));
  }

  Answer get(String path, String actor) {
    return send(request("local.server.port", path, actor).GET());
  }

  EveryRequest everyRequest() {
    return EveryRequest.of(
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  Answer management(String path) {
    return send(request("local.management.port", path, "operator").GET());
  }

  Answer setClock(String brusselsDateTime) {
    String body = "{\"now\":\"" + brusselsDateTime + "\"}";
    return send(
        request("local.management.port", "/clock", "operator").PUT(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String actor, String body, String... headers) {
    return change("PUT", path, actor, body, headers);
  }

  Answer post(String path, String actor, String body, String... headers) {
    return change("POST", path, actor, body, headers);
  }

  Answer delete(String path, String actor) {
    return change("DELETE", path, actor, "");
  }

  private Answer change(String method, String path, String actor, String body, String... headers) {
    HttpRequest.Builder request = request("local.server.port", path, actor);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.method(method, BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String port, String path, String actor) {
    String host = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty(port);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(host + path)).header("Content-Type", "application/json");
    return actor.isEmpty() ? request : request.header("X-Samenspraak-Actor", actor);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** The value at a JSON pointer, as text. */
    String at(String pointer) {
      return json().at(pointer).asString();
    }

    List<String> all(String pointer) {
      return json().at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}

package org.samenspraak.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.TestBroker;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One instance of the parcel service, in either version, spoken to over HTTP. */
final class RunningParcels implements AutoCloseable {
  static final Class<?> BEFORE = org.samenspraak.upgrade.before.ParcelService.class;
  static final Class<?> AFTER = org.samenspraak.upgrade.after.ParcelService.class;

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ConfigurableApplicationContext context;

  private RunningParcels(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** An instance beside others on the same database. */
  static RunningParcels start(Class<?> version, String databaseUri, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--spring.mongodb.uri=" + databaseUri,
                "--spring.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers()));
    args.addAll(List.of(more));
    return new RunningParcels(
        ServiceLauncher.run(version, "parcel-service", args.toArray(String[]::new)));
  }

  /** An instance of another service of that version, which reads the same topic for itself. */
  static RunningParcels nextDoor(Class<?> version, String databaseUri) {
    return start(
        version,
        databaseUri,
        "--spring.cloud.stream.bindings.facts-in-0.group=" + TestBroker.uniqueName("next-door"));
  }

  /** Packs or stamps; the path is {@code things} or {@code stamps}. */
  HttpResponse<String> put(String id, String path, String name) throws IOException {
    HttpRequest request =
        to("local.server.port", "/api/parcels/" + id + "/" + path)
            .header("X-Samenspraak-Actor", "clerk")
            .header("Idempotency-Key", name)
            .PUT(BodyPublishers.ofString("{\"name\":\"" + name + "\"}"))
            .build();
    return send(request);
  }

  void does(String id, String path, String name) throws IOException {
    HttpResponse<String> answer = put(id, path, name);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private HttpRequest.Builder asOperator(String path) {
    return to("local.management.port", path).header("X-Samenspraak-Actor", "operator");
  }

  /** All messages that wait for an operator. */
  List<JsonNode> parked() throws IOException {
    List<JsonNode> items = new ArrayList<>();
    read(asOperator("/parked?size=200").GET()).path("items").forEach(items::add);
    return items;
  }

  /** As an operator replays them; one that had its effect meanwhile is not found any more. */
  void replayAll() throws IOException {
    for (JsonNode one : parked()) {
      HttpRequest.Builder replay = asOperator("/parked/" + one.path("id").asString() + "/replay");
      assertThat(send(replay.POST(BodyPublishers.noBody()).build()).statusCode()).isIn(200, 404);
    }
  }

  /** What is stored of one aggregate or view, whatever version wrote it. */
  Document stored(String collection, String id) {
    Document found =
        context
            .getBean(MongoDatabase.class)
            .getCollection(collection)
            .find(new Document("_id", id))
            .first();
    return found == null ? new Document() : found;
  }

  /** What the label of a parcel says, in its order. */
  List<String> label(String id) {
    return listIn(stored("label", id), "notes");
  }

  /** How often the view says that something was done with a parcel. */
  int times(String id) {
    return stored("counts", id).get("view", new Document()).get("times", 0);
  }

  static List<String> listIn(Document stored, String field) {
    return stored.get("state", new Document()).getList(field, String.class, List.of());
  }

  /** Polls of this instance that were left for later. */
  double unfinishedPolls() {
    return context
        .getBean(MeterRegistry.class)
        .counter("samenspraak.dispatch.polls.unfinished")
        .count();
  }

  private JsonNode read(HttpRequest.Builder request) throws IOException {
    HttpResponse<String> answer = send(request.build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder to(String port, String path) {
    return HttpRequest.newBuilder(
            URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty(port) + path))
        .timeout(Duration.ofMinutes(2))
        .header("Content-Type", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Stops it; again without effect. */
  void stop() {
    context.close();
  }

  @Override
  public void close() {
    stop();
  }
}

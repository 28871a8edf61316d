package org.samenspraak.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.RunningService;
import tools.jackson.databind.JsonNode;

/** One instance of the parcel service, in either version, spoken to over HTTP. */
final class RunningParcels implements AutoCloseable {
  static final Class<?> BEFORE = org.samenspraak.upgrade.before.ParcelService.class;
  static final Class<?> AFTER = org.samenspraak.upgrade.after.ParcelService.class;

  private final RunningService service;

  private RunningParcels(RunningService service) {
    this.service = service;
  }

  /** An instance beside others on the same database. */
  static RunningParcels start(Class<?> version, String databaseUri, String... more) {
    String database = "--spring.mongodb.uri=" + databaseUri;
    return new RunningParcels(
        RunningService.start(
            ServiceLauncher::run,
            version,
            "parcel-service",
            Stream.concat(Stream.of(database), Stream.of(more)).toArray(String[]::new)));
  }

  /** An instance of another service of that version, which reads the same topic for itself. */
  static RunningParcels nextDoor(Class<?> version, String databaseUri) {
    return start(
        version,
        databaseUri,
        "--spring.cloud.stream.bindings.facts-in-0.group=" + TestBroker.uniqueName("next-door"));
  }

  /** Packs or stamps; the path is {@code things} or {@code stamps}. */
  Reply put(String id, String path, String name) {
    return service
        .http()
        .as("clerk")
        .with("Idempotency-Key", name)
        .put("/api/parcels/" + id + "/" + path, "{\"name\":\"" + name + "\"}");
  }

  void does(String id, String path, String name) {
    Reply answer = put(id, path, name);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** All messages that wait for an operator. */
  List<JsonNode> parked() {
    Reply answer = asOperator().get("/parked?size=200");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.items();
  }

  /** As an operator replays them; one that had its effect meanwhile is not found any more. */
  void replayAll() {
    for (JsonNode one : parked()) {
      Reply replayed = asOperator().post("/parked/" + one.path("id").asString() + "/replay");
      assertThat(replayed.status()).isIn(200, 404);
    }
  }

  private Http asOperator() {
    return service.management().as("operator");
  }

  /** What is stored of one aggregate or view, whatever version wrote it. */
  Document stored(String collection, String id) {
    Document found =
        service
            .bean(MongoDatabase.class)
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
    return service
        .bean(MeterRegistry.class)
        .counter("samenspraak.dispatch.polls.unfinished")
        .count();
  }

  /** Stops it; again without effect. */
  void stop() {
    service.close();
  }

  @Override
  public void close() {
    stop();
  }
}

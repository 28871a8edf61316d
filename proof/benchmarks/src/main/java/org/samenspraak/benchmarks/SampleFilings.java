package org.samenspraak.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.samenspraak.testsupport.login.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files the sample question over HTTP, again and again, under another number and title each time.
 */
final class SampleFilings implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SAMPLE = "/samples/vraag-2020-10-29-demir-148-beke-92.txt";
  private static final String FILED_ON = "2020-10-29";
  private static final int CREATED = 201;
  private static final int MOST_TRIES = 3;

  /** As a load balancer would keep them; what waits for one is late by its schedule. */
  private static final int CONNECTIONS = 128;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final Semaphore connections = new Semaphore(CONNECTIONS);
  private final URI service;
  private final JsonNode sample;

  /** Reads the sample with the service's own intake, which files nothing. */
  SampleFilings(URI service) {
    this.service = service;
    HttpResponse<String> read =
        http.sendAsync(
                request("/api/questions/import?dryRun=true", "text/plain;charset=UTF-8")
                    .POST(BodyPublishers.ofString(sampleText()))
                    .build(),
                BodyHandlers.ofString())
            .join();
    this.sample = JSON.readTree(read.body()).path("question");
    if (sample.path("parts").isEmpty()) {
      throw new IllegalStateException("the sample was not read: " + read.body());
    }
  }

  /**
   * Files it.
   *
   * @param number from 1, each once
   * @return the question's id, once it is filed
   */
  CompletableFuture<String> file(int number) {
    HttpRequest request =
        request("/api/questions", "application/json")
            .header("Idempotency-Key", "bench-" + number)
            .POST(BodyPublishers.ofString(body(number)))
            .build();
    connections.acquireUninterruptibly();
    return sent(request, MOST_TRIES)
        .whenComplete((_, _) -> connections.release())
        .thenApply(SampleFilings::idOf);
  }

  /** A connection may be closed just as it is used again; the key makes another try safe. */
  private CompletableFuture<HttpResponse<String>> sent(HttpRequest request, int tries) {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, BodyHandlers.ofString());
    return tries == 1 ? answer : answer.exceptionallyCompose(_ -> sent(request, tries - 1));
  }

  private static String idOf(HttpResponse<String> answer) {
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException("not filed: " + answer.statusCode() + " " + answer.body());
    }
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private String body(int number) {
    List<String> parts =
        sample.path("parts").valueStream().map(part -> part.path("text").asString()).toList();
    return JSON.writeValueAsString(
        Map.of(
            "title",
            sample.path("title").asString() + " - voorbeeld " + number,
            "asker",
            sample.path("askerName").asString(),
            "filedOn",
            FILED_ON,
            "introduction",
            sample.path("introduction").asString(),
            "parts",
            parts,
            "addressees",
            List.of(
                Map.of("minister", "zuhal-demir", "number", number),
                Map.of("minister", "wouter-beke", "number", number))));
  }

  private HttpRequest.Builder request(String path, String type) {
    return HttpRequest.newBuilder(service.resolve(path))
        .header("Authorization", TestIssuer.shared().bearer("clerk"))
        .header("Content-Type", type);
  }

  private static String sampleText() {
    try (InputStream file = SampleFilings.class.getResourceAsStream(SAMPLE)) {
      return new String(Objects.requireNonNull(file, SAMPLE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

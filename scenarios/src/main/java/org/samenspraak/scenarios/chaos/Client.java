package org.samenspraak.scenarios.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files a question as a careful client does: after any trouble the same request with the same
 * Idempotency-Key, at whichever instance, not sooner than it was told.
 */
final class Client {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLIS = 200;
  private static final int SERVER_ERROR = 500;
  private static final int CLIENT_ERROR = 400;

  private final HttpClient http;
  private final List<URI> instances;
  private final Random random;
  private final AtomicInteger retries;

  /**
   * @param retries counts each request that was a repetition
   */
  Client(List<URI> instances, long seed, AtomicInteger retries) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    this.instances = instances;
    this.random = new Random(seed);
    this.retries = retries;
  }

  Outcome file(Filing filing) throws InterruptedException {
    String body = JSON.writeValueAsString(filing.body());
    for (int tries = 1; ; tries++) {
      Optional<HttpResponse<String>> answer = ask(filing, body);
      if (answer.isPresent() && answer.get().statusCode() < SERVER_ERROR) {
        return outcome(filing, answer.get(), tries);
      }
      if (!filing.patient()) {
        return new Outcome(filing, null, tries, null);
      }
      retries.incrementAndGet();
      long pause = PAUSE_MILLIS + random.nextLong(PAUSE_MILLIS);
      TimeUnit.MILLISECONDS.sleep(
          answer.map(said -> Math.max(pause, retryAfterMillis(said))).orElse(pause));
    }
  }

  /** Empty when refused, reset or timed out: what became of the request is then not known. */
  private Optional<HttpResponse<String>> ask(Filing filing, String body)
      throws InterruptedException {
    try {
      return Optional.of(http.send(request(filing, body), BodyHandlers.ofString()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Outcome outcome(Filing filing, HttpResponse<String> answer, int tries) {
    return answer.statusCode() < CLIENT_ERROR
        ? new Outcome(filing, JSON.readTree(answer.body()).path("id").asString(), tries, null)
        : new Outcome(filing, null, tries, answer.statusCode() + " " + answer.body());
  }

  private HttpRequest request(Filing filing, String body) {
    URI instance = instances.get(random.nextInt(instances.size()));
    return HttpRequest.newBuilder(instance.resolve("/api/questions"))
        .timeout(PATIENCE)
        .header("X-Samenspraak-Actor", "clerk")
        .header("Idempotency-Key", filing.key())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static long retryAfterMillis(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .map(seconds -> TimeUnit.SECONDS.toMillis(Long.parseLong(seconds)))
        .orElse(0L);
  }
}

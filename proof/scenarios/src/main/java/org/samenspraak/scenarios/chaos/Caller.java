package org.samenspraak.scenarios.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspraak.standalone.story.StoryFailed;
import org.samenspraak.standalone.story.Tokens;

/**
 * Calls as a careful client does: after any trouble the same request with the same Idempotency-Key,
 * at whichever instance, not sooner than it was told.
 */
final class Caller {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Some hang up before the question is filed, some just after. */
  private static final int IMPATIENCE_MILLIS = 200;

  private static final long PAUSE_MILLIS = 200;
  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Random random;
  private final Tokens tokens;
  private final AtomicInteger retries;

  /**
   * @param retries counts each request that was a repetition
   */
  Caller(long seed, Tokens tokens, AtomicInteger retries) {
    this.tokens = tokens;
    this.random = new Random(seed);
    this.retries = retries;
  }

  /**
   * What was heard.
   *
   * @param answer absent when the client left without one
   * @param tries requests it took
   */
  record Heard(Optional<HttpResponse<String>> answer, int tries) {}

  /** Calls until there is an answer; an impatient client only once, and it hangs up soon. */
  Heard call(Call call, List<URI> instances, boolean patient) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      URI instance = instances.get(random.nextInt(instances.size()));
      Duration patience =
          patient ? PATIENCE : Duration.ofMillis(1L + random.nextInt(IMPATIENCE_MILLIS));
      Optional<HttpResponse<String>> answer = ask(call, instance, patience);
      Optional<HttpResponse<String>> settled = answer.filter(said -> isSettled(call, said));
      if (settled.isPresent() || !patient) {
        return new Heard(settled, tries);
      }
      retries.incrementAndGet();
      long pause = PAUSE_MILLIS + random.nextLong(PAUSE_MILLIS);
      TimeUnit.MILLISECONDS.sleep(
          answer.map(said -> Math.max(pause, retryAfterMillis(said))).orElse(pause));
    }
  }

  /**
   * Empty without a token, or when refused, reset or timed out: what became of the request is then
   * not known.
   */
  private Optional<HttpResponse<String>> ask(Call call, URI instance, Duration patience)
      throws InterruptedException {
    try {
      HttpRequest request = call.to(instance, tokens, patience);
      return Optional.of(http.send(request, BodyHandlers.ofString()));
    } catch (IOException | StoryFailed _) {
      return Optional.empty();
    }
  }

  private static boolean isSettled(Call call, HttpResponse<String> said) {
    boolean early = call.early() && said.statusCode() == NOT_FOUND;
    return said.statusCode() < SERVER_ERROR && !early;
  }

  private static long retryAfterMillis(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .map(seconds -> TimeUnit.SECONDS.toMillis(Long.parseLong(seconds)))
        .orElse(0L);
  }
}

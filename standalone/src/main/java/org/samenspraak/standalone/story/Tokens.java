package org.samenspraak.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of sample people, from the provider that runs; each is used for a while. */
public final class Tokens {
  /** Less than the provider lets them count for. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private record Kept(String token, long nanos) {

    boolean isFresh() {
      return System.nanoTime() - nanos < KEPT.toNanos();
    }
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI provider;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** Those of the provider at that address. */
  public Tokens(URI provider) {
    this.provider = provider;
  }

  /** Where it runs. */
  public URI provider() {
    return provider;
  }

  /**
   * A token of that person.
   *
   * @param actor as histories name it, for example {@code cabinet:wouter-beke}
   * @throws StoryFailed when there is none
   */
  public String of(String actor) {
    Kept known = kept.get(actor);
    if (known == null || !known.isFresh()) {
      known = new Kept(asked(actor), System.nanoTime());
      kept.put(actor, known);
    }
    return known.token();
  }

  private String asked(String actor) {
    HttpRequest request =
        HttpRequest.newBuilder(provider.resolve("/token-for/" + actor))
            .timeout(PATIENCE)
            .POST(BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new StoryFailed("Geen token voor " + actor + ": " + answer.body());
      }
      return answer.body().strip();
    } catch (IOException e) {
      throw new StoryFailed("De aanmelddienst " + provider + " antwoordt niet", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryFailed("Onderbroken bij " + request.uri(), e);
    }
  }
}

package org.samenspraak.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Speaks the public HTTP API as one actor, as any other client would. */
public final class Api {

  /** What came back. */
  @SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
  public record Answer(int status, byte[] bytes, JsonNode json) {
    /** Whether the request was honoured. */
    public boolean ok() {
      return status < 400;
    }

    /** The Dutch explanation of a refusal. */
    public String detail() {
      return json.path("detail").asString("(geen uitleg)");
    }
  }

  /** In one order, so that the same request has the same bytes when the story is told again. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI base;
  private final @Nullable Supplier<String> token;

  private Api(URI base, @Nullable Supplier<String> token) {
    this.base = base;
    this.token = token;
  }

  /** An address, spoken to as anybody may. */
  public static Api of(URI base) {
    return new Api(base, null);
  }

  /**
   * The same address, spoken to by somebody.
   *
   * @param other as histories name it
   */
  public Api as(Tokens theirs, String other) {
    return with(() -> theirs.of(other));
  }

  /** The same address, spoken to with a token. */
  public Api with(Supplier<String> bearer) {
    return new Api(base, bearer);
  }

  /** Reads. */
  public Answer get(String path) {
    return exchange(request(path).GET());
  }

  /** Sends JSON with an idempotency key, so that telling the story again changes nothing. */
  public Answer send(String method, String path, @Nullable String key, Map<String, ?> body) {
    return exchange(
        keyed(request(path), key)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Sends a text document with an idempotency key. */
  public Answer sendText(String path, String key, String text) {
    return exchange(
        keyed(request(path), key)
            .header("Content-Type", "text/plain;charset=UTF-8")
            .POST(BodyPublishers.ofString(text)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    if (token != null) {
      request.header("Authorization", "Bearer " + token.get());
    }
    return request;
  }

  private static HttpRequest.Builder keyed(HttpRequest.Builder request, @Nullable String key) {
    return key == null ? request : request.header("Idempotency-Key", key);
  }

  private Answer exchange(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      var response = http.send(request, BodyHandlers.ofByteArray());
      boolean isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
      JsonNode json =
          isJson
              ? JSON.readTree(new String(response.body(), StandardCharsets.UTF_8))
              : MissingNode.getInstance();
      return new Answer(response.statusCode(), response.body(), json);
    } catch (IOException e) {
      throw new StoryFailed("Geen antwoord van " + request.uri() + " (" + e.getMessage() + ")", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryFailed("Onderbroken bij " + request.uri(), e);
    }
  }
}

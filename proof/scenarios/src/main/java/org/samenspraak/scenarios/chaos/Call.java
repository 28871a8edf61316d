package org.samenspraak.scenarios.chaos;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.samenspraak.standalone.story.Tokens;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that may be repeated: it is the same each time.
 *
 * @param early whether what it is about may not be there yet, which is no refusal
 */
record Call(String method, String path, String actor, String key, String body, boolean early) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The clerk files. */
  static Call file(Submission filing) {
    String body = JSON.writeValueAsString(filing.body());
    return new Call("POST", "/api/questions", "clerk", filing.key(), body, false);
  }

  /** The sole addressee, who coordinates at once, writes the answer to the only part. */
  static Call write(Submission filing, String id) {
    return new Call(
        "PUT",
        "/api/coordinations/" + id + "/parts/1/text",
        "cabinet:" + filing.ministers().getFirst(),
        filing.key() + "-text",
        "{\"text\": \"Voorbeeldtekst " + filing.number() + "\"}",
        true);
  }

  /** The same finalises. */
  static Call finalise(Submission filing, String id) {
    return new Call(
        "POST",
        "/api/coordinations/" + id + "/finalisation",
        "cabinet:" + filing.ministers().getFirst(),
        filing.key() + "-final",
        "",
        false);
  }

  /**
   * @param patience how long the client waits before it hangs up
   */
  HttpRequest to(URI instance, Tokens tokens, Duration patience) {
    return HttpRequest.newBuilder(instance.resolve(path))
        .timeout(patience)
        .header("Authorization", "Bearer " + tokens.of(actor))
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body))
        .build();
  }
}

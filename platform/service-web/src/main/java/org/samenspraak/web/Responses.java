package org.samenspraak.web;

import java.net.URI;
import org.samenspraak.backbone.aggregate.Versioned;
import org.springframework.http.ResponseEntity;

/**
 * Answers about one aggregate: each carries its version as {@code ETag}, for the next {@code
 * If-Match}.
 */
public final class Responses {
  private Responses() {}

  /** 200 (or 304 when the caller's {@code If-None-Match} still holds). */
  public static <B> ResponseEntity<B> ok(Versioned<?> aggregate, B body) {
    return ok(aggregate.version(), body);
  }

  /** 200 with that version. */
  public static <B> ResponseEntity<B> ok(long version, B body) {
    return ResponseEntity.ok().eTag(etag(version)).body(body);
  }

  /**
   * 201, also for a repetition of the request that created it.
   *
   * @param location path of the new resource, for example {@code /api/questions/…}
   */
  public static <B> ResponseEntity<B> created(String location, Versioned<?> aggregate, B body) {
    return ResponseEntity.created(URI.create(location)).eTag(etag(aggregate.version())).body(body);
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}

package org.samenspraak.backbone.aggregate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something was asked that is not allowed or not understood; nothing was changed. Becomes {@code
 * problem+json} for a caller, and parks the message for a reaction.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of no it is; each has its HTTP status. */
  public enum Kind {
    /** 400: the content is wrong. */
    INVALID,
    /** 401: it is not said who asks. */
    UNKNOWN_CALLER,
    /** 403: this actor may not. */
    FORBIDDEN,
    /** 404: there is no such thing, or this actor may not know of it. */
    NOT_FOUND,
    /** 409: not allowed in the present state. */
    CONFLICT,
    /** 408: the request was sent too slowly. */
    TOO_SLOW,
    /** 412: the state is no longer the one the caller saw. */
    STALE,
    /** 413: larger than the limit. */
    TOO_LARGE,
    /** 415: not a form that can be read. */
    UNSUPPORTED,
    /** 422: an idempotency key was used again with another request. */
    REUSED_KEY,
    /** 503: cannot be known or done now; the same request may succeed later. */
    UNAVAILABLE,
    /** 429: more than one client may ask for in that time; the same request is welcome later. */
    TOO_MANY
  }

  private final Kind kind;
  private final String type;
  private final transient Map<String, Object> details = new LinkedHashMap<>();
  private @Nullable String field;
  private @Nullable String expected;
  private @Nullable Duration retryAfter;

  /**
   * @param type stable English slug, for example {@code number-already-used}
   * @param message Dutch, in words a clerk understands
   */
  public Refusal(Kind kind, String type, String message) {
    super(message);
    this.kind = kind;
    this.type = type;
  }

  /** There is no such thing, or whoever asks may not know of it: both sound the same. */
  public static Refusal notFound() {
    return new Refusal(Kind.NOT_FOUND, "not-found", "Dit bestaat niet.")
        .field("id")
        .expected("een id dat bestaat");
  }

  /** Names the field, as a path into the request: {@code addressings[1].minister}. */
  public Refusal field(String path) {
    this.field = path;
    return this;
  }

  /** Says in Dutch what would have been right. */
  public Refusal expected(String words) {
    this.expected = words;
    return this;
  }

  /** Says when the same may be asked again. */
  public Refusal retryAfter(Duration wait) {
    this.retryAfter = wait;
    return this;
  }

  /** Adds a property to the problem document. */
  public Refusal with(String name, Object value) {
    details.put(name, value);
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public String type() {
    return type;
  }

  public @Nullable String field() {
    return field;
  }

  public @Nullable String expected() {
    return expected;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  public Map<String, Object> details() {
    return details;
  }
}

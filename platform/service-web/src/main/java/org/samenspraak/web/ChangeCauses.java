package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.web.audit.Auditing;
import org.springframework.web.util.WebUtils;

/** Makes the cause of a change from the request that asks for it. */
final class ChangeCauses {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

  private final BusinessClock clock;
  private final Auditing auditing;

  ChangeCauses(BusinessClock clock, Auditing auditing) {
    this.auditing = auditing;
    this.clock = clock;
  }

  Cause.Request of(HttpServletRequest request) {
    BufferedRequest buffered = WebUtils.getNativeRequest(request, BufferedRequest.class);
    if (buffered == null) {
      throw new IllegalStateException(
          "a cause is only for methods that change: " + request.getMethod());
    }
    Actor actor = Callers.changer();
    String client = Callers.client(request);
    String key = idempotencyKey(request);
    return new Cause.Request(
        actor,
        client,
        clock.instant(),
        newId(client, key),
        key,
        buffered.hash(),
        ifMatch(request),
        auditing.of(request).orElse(null));
  }

  private static @Nullable String idempotencyKey(HttpServletRequest request) {
    String key = request.getHeader("Idempotency-Key");
    if (key != null && !KEY.matcher(key).matches()) {
      throw new Refusal(
              Kind.INVALID, "invalid-idempotency-key", "De Idempotency-Key is niet bruikbaar.")
          .field("Idempotency-Key")
          .expected("1 tot 200 zichtbare ASCII-tekens")
          .with("limit", 200);
    }
    return key;
  }

  private static @Nullable Long ifMatch(HttpServletRequest request) {
    String header = request.getHeader("If-Match");
    if (header == null || header.strip().equals("*")) {
      return null;
    }
    Matcher etag = ETAG.matcher(header.strip());
    if (!etag.matches()) {
      throw new Refusal(Kind.INVALID, "invalid-if-match", "De If-Match is niet te lezen.")
          .field("If-Match")
          .expected("de ETag van het laatste antwoord, bijvoorbeeld \"3\"");
    }
    return Long.valueOf(etag.group(1));
  }

  /**
   * The same client repeating its key gets the same id, so that a repeated creation finds the first
   * one.
   */
  private static String newId(String client, @Nullable String key) {
    if (key == null) {
      return UUID.randomUUID().toString();
    }
    byte[] hash =
        BufferedRequest.sha256().digest((client + "\n" + key).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
    long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }
}

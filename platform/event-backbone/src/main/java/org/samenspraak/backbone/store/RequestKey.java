package org.samenspraak.backbone.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Cause;

/**
 * By what a client's request is recognised. Digests, since they are kept for ever and are names of
 * fields, which may hold neither dots nor any length.
 *
 * @param client digest of who sent it
 * @param request digest of that and the idempotency key
 */
public record RequestKey(String client, String request) {
  private static final int BYTES = 16;

  /** Of a request that has a key. */
  static Optional<RequestKey> of(Cause cause) {
    return cause instanceof Cause.Request request && request.idempotencyKey() != null
        ? Optional.of(of(request.client(), request.idempotencyKey()))
        : Optional.empty();
  }

  static RequestKey of(String client, String key) {
    return new RequestKey(digest(client), digest(client + "\n" + key));
  }

  private static String digest(String text) {
    byte[] all = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

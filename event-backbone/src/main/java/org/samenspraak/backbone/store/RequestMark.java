package org.samenspraak.backbone.store;

/**
 * A client's request that was applied.
 *
 * @param client actor that sent it
 * @param key idempotency key, as sent
 * @param hash of method, path and body
 * @param version of the aggregate after it
 */
public record RequestMark(String client, String key, String hash, long version) {
  /** So many are remembered per aggregate. */
  static final int KEPT = 50;
}

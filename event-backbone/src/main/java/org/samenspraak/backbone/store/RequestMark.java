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

  private static final int PARTS = 4;

  /** Reads what {@link #line} writes. */
  static RequestMark of(String line) {
    String[] parts = line.split(" ", PARTS);
    return new RequestMark(parts[1], parts[PARTS - 1], parts[2], Long.parseLong(parts[0]));
  }

  /** Whether a line can be that of a request with this key; of others it hardly ever is. */
  static boolean mayHave(String key, String line) {
    return line.endsWith(key);
  }

  /**
   * As it is stored. One text each and not a document: fifty of them travel with every change, and
   * a document of four fields costs five times as much to write and to read.
   */
  String line() {
    return version + " " + client + " " + hash + " " + key;
  }
}

package org.samenspraak.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bits for the hashes of secret texts, drawn where a text comes in. */
public final class Salts {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Salts() {}

  /** 128 bits as 32 hexadecimal digits. */
  public static String draw() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}

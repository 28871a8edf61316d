package org.samenspraak.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 128 random bits that belong to one version of a secret text. The hash by which such a text is
 * announced covers them too: otherwise a short text ("Nee.") is found by hashing guesses. The salt
 * of an answer is given with the answer, so that its reader can check the hash; those of
 * contributions and part texts are not given out.
 *
 * @param hex 32 hexadecimal digits, lower case
 */
public record Salt(String hex) {
  private static final int BYTES = 16;

  /** Refuses what is not 128 bits. */
  public Salt {
    if (hex.length() != 2 * BYTES || HexFormat.of().parseHex(hex).length != BYTES) {
      throw new IllegalArgumentException("not 32 hexadecimal digits");
    }
  }

  /** SHA-256, hexadecimal, of these bits followed by the text in UTF-8. */
  public String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  /** Other bits for another text of the same moment; without these nobody can tell them. */
  public Salt of(String text) {
    return new Salt(HexFormat.of().formatHex(Arrays.copyOf(digest(text), BYTES)));
  }

  private byte[] digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(hex));
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Nothing of it, so that it never reaches a log. */
  @Override
  public String toString() {
    return "Salt";
  }
}

package org.samenspraak.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.QuestionEvent.Part;

/**
 * The hash by which an answer is announced while its text is under embargo; both sides compute it
 * here.
 */
public final class AnswerText {

  private AnswerText() {}

  /**
   * SHA-256, hexadecimal, of the text outside the parts and of each part in order. Lengths are
   * hashed too, so that text cannot move between parts unnoticed.
   */
  public static String sha256(@Nullable String text, List<Part> parts) {
    StringBuilder canonical = new StringBuilder();
    append(canonical, 0, text == null ? "" : text);
    for (Part part : parts) {
      append(canonical, part.number(), part.text());
    }
    return sha256(canonical.toString());
  }

  /** SHA-256, hexadecimal, of a text in UTF-8. */
  public static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void append(StringBuilder canonical, int number, String text) {
    canonical
        .append(number)
        .append(':')
        .append(text.length())
        .append(':')
        .append(text)
        .append('\n');
  }
}

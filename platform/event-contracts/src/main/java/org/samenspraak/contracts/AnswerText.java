package org.samenspraak.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.QuestionEvent.Part;

/**
 * The hash by which an answer is announced while its text is under embargo; both sides compute it
 * here. It is salted, for a text may be so short that it could be guessed.
 */
public final class AnswerText {

  private AnswerText() {}

  /**
   * SHA-256, hexadecimal, of the salt and the canonical text: the text outside the parts as number
   * 0, then each part in order, each as {@code <number>:<length>:<text>} and a line feed. Lengths,
   * in UTF-16 units, are hashed too, so that text cannot move between parts unnoticed.
   */
  public static String sha256(Salt salt, @Nullable String text, List<Part> parts) {
    StringBuilder canonical = new StringBuilder();
    append(canonical, 0, text == null ? "" : text);
    for (Part part : parts) {
      append(canonical, part.number(), part.text());
    }
    return salt.sha256(canonical.toString());
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

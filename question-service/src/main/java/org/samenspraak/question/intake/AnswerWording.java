package org.samenspraak.question.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.samenspraak.question.domain.AnswerKind;

/** Tells from its words what kind of answer a document carries. */
final class AnswerWording {
  private static final Pattern REFERRING =
      Pattern.compile(
          "(?iusx) .* ( gecoördineerd \\s antwoord \\s (zal|wordt) \\b .* \\b door \\b"
              + " | verwijs .* \\b naar \\s het \\s .* \\b antwoord \\b .* \\b van \\b ) .*");
  private static final Pattern COORDINATED = Pattern.compile("(?ius)gecoördineerd antwoord\\b.*");

  private AnswerWording() {}

  /**
   * The kind.
   *
   * @param heading of the answer; it says when the answer is not the real one
   * @param text outside the parts
   */
  static AnswerKind kindOf(String heading, String text, int addressees) {
    String said = heading.toLowerCase(Locale.ROOT);
    if (said.startsWith("voorlopig")) {
      return AnswerKind.PROVISIONAL;
    }
    if (said.startsWith("aanvullend")) {
      return AnswerKind.SUPPLEMENTARY;
    }
    if (addressees > 1 && REFERRING.matcher(text).matches()) {
      return AnswerKind.REFERRING;
    }
    return addressees > 1 && COORDINATED.matcher(text).matches()
        ? AnswerKind.COORDINATED
        : AnswerKind.FINAL;
  }
}

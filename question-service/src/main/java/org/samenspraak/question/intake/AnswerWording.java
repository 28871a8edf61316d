package org.samenspraak.question.intake;

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

  static AnswerKind kindOf(String text, int addressees) {
    if (addressees > 1 && REFERRING.matcher(text).matches()) {
      return AnswerKind.REFERRING;
    }
    return addressees > 1 && COORDINATED.matcher(text).matches()
        ? AnswerKind.COORDINATED
        : AnswerKind.FINAL;
  }
}

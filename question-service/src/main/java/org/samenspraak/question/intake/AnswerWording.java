package org.samenspraak.question.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspraak.question.domain.AnswerKind;

/** Tells from its words what kind of answer a document carries. */
final class AnswerWording {
  private static final Pattern WILL_BE_GIVEN =
      Pattern.compile("(?iu)gecoördineerd\\santwoord\\s(?:zal|wordt)\\b");
  private static final Pattern BY = Pattern.compile("(?iu)\\bdoor\\b");
  private static final Pattern REFERS = Pattern.compile("(?iu)verwijs");
  private static final Pattern TO_THE = Pattern.compile("(?iu)\\bnaar\\shet\\s");
  private static final Pattern ANSWER = Pattern.compile("(?iu)\\bantwoord\\b");
  private static final Pattern OF = Pattern.compile("(?iu)\\bvan\\b");
  private static final Pattern COORDINATED = Pattern.compile("(?iu)gecoördineerd antwoord\\b");

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
    if (addressees < 2) {
      return AnswerKind.FINAL;
    }
    if (inOrder(text, List.of(WILL_BE_GIVEN, BY))
        || inOrder(text, List.of(REFERS, TO_THE, ANSWER, OF))) {
      return AnswerKind.REFERRING;
    }
    return COORDINATED.matcher(text).lookingAt() ? AnswerKind.COORDINATED : AnswerKind.FINAL;
  }

  /**
   * Whether the text has all of them, one behind the other. Each is sought once, from the end of
   * the one before; as one expression they would be tried against each other.
   */
  private static boolean inOrder(String text, List<Pattern> words) {
    int from = 0;
    for (Pattern word : words) {
      Matcher found = word.matcher(text);
      if (!found.find(from)) {
        return false;
      }
      from = found.end();
    }
    return true;
  }
}

package org.samenspraak.question.letters;

import java.util.List;

/**
 * What of a text can be printed. A character without a glyph would silently become another one, so
 * it is replaced by its number, as {@code [U+6F22]}: the reader sees that something stood there,
 * and can look up what.
 */
final class Printable {
  private static final String HYPHENS = "\u2010\u2011\u2043\uFE63\uFF0D";
  private static final String UNBREAKABLE_SPACES = "\u00A0\u2007\u202F";
  private static final String LINE_ENDS = "\u0085\u2028\u2029";

  private Printable() {}

  static List<String> of(List<String> texts) {
    return texts.stream().map(Printable::of).toList();
  }

  static String of(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    text.codePoints().forEach(character -> print(character, printed));
    return printed.toString();
  }

  private static void print(int character, StringBuilder printed) {
    if (character == '\n' || character == '\t') {
      printed.append((char) character);
    } else if (LINE_ENDS.indexOf(character) >= 0) {
      printed.append('\n');
    } else if (HYPHENS.indexOf(character) >= 0) {
      printed.append('-');
    } else if (Character.isSpaceChar(character)) {
      printed.append(UNBREAKABLE_SPACES.indexOf(character) >= 0 ? '\u00A0' : ' ');
    } else if (isLeftToRight(character) && LetterFonts.have(capital(character))) {
      printed.appendCodePoint(character);
    } else if (!isInvisible(character)) {
      printed.append("[U+%04X]".formatted(character));
    }
  }

  /** A letter prints names in capitals. */
  private static int capital(int character) {
    return LetterFonts.have(character) ? Character.toUpperCase(character) : character;
  }

  /** Lines are set from left to right only; other scripts would be printed backwards. */
  private static boolean isLeftToRight(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          false;
      default -> !isInvisible(character);
    };
  }

  /** Joiners, marks of direction, soft hyphens and the like say how to print, not what. */
  private static boolean isInvisible(int character) {
    boolean variant = character >= 0xFE00 && character <= 0xFE0F;
    return variant || Character.getType(character) == Character.FORMAT;
  }
}

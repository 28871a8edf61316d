package org.samenspraak.question.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of a letter: one family in two weights, and one with the signs that it lacks. */
final class LetterFonts {
  static final byte[] REGULAR = resource("/letters/fonts/LiberationSans-Regular.ttf");
  static final byte[] BOLD = resource("/letters/fonts/LiberationSans-Bold.ttf");
  static final byte[] SIGNS = resource("/letters/fonts/DejaVuSans.ttf");

  /** What has a glyph in both weights of the family, or else in the font of signs. */
  private static final int[] KNOWN = known();

  private LetterFonts() {}

  /** Whether the character can be printed. */
  static boolean have(int character) {
    return Arrays.binarySearch(KNOWN, character) >= 0;
  }

  private static int[] known() {
    CmapLookup regular = characters(REGULAR);
    CmapLookup bold = characters(BOLD);
    CmapLookup signs = characters(SIGNS);
    return IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
        .filter(c ->
            signs.getGlyphId(c) != 0 || (regular.getGlyphId(c) != 0 && bold.getGlyphId(c) != 0))
        .toArray();
  }

  private static CmapLookup characters(byte[] bytes) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("font of the letters", e);
    }
  }

  private static byte[] resource(String path) {
    try (InputStream in = LetterFonts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}

package org.samenspraak.question.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Filing;

/** The bytes that were sent, as lines. */
final class SourceText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LAYOUT = "\t\n\r\f\u000B\u0085";
  private static final int MAX_BYTES = Filing.MAX_BYTES;
  private static final int FIRST_NON_TEXT = 0xFFFD;

  private SourceText() {}

  /** Refuses what is too long, empty or not a text in that character set. */
  static List<Line> lines(byte[] bytes, Charset charset) {
    if (bytes.length > MAX_BYTES) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "text-too-long", "De tekst is te lang.")
          .field("body")
          .expected("hoogstens 200 KiB tekst")
          .with("limit", MAX_BYTES);
    }
    String text = decode(bytes, charset);
    if (text.isBlank()) {
      throw refusal("empty-text", "De tekst is leeg.");
    }
    List<Line> lines = new ArrayList<>();
    // A form feed is where a page ended in the document that the text was taken from.
    for (String line : text.split("\r\n|[\r\n\f\u2028\u2029\u0085]", -1)) {
      lines.add(new Line(lines.size() + 1, fold(line)));
    }
    return lines;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.chars().anyMatch(SourceText::isBinary)) {
        throw refusal("not-text", "Dit is geen leesbare tekst, maar een ander soort bestand.");
      }
      String marked = Normalizer.normalize(text, Normalizer.Form.NFC);
      return marked.startsWith(BYTE_ORDER_MARK) ? marked.substring(1) : marked;
    } catch (CharacterCodingException e) {
      throw refusal("not-text", "Dit is geen tekst in de tekenset " + charset.name() + ".");
    }
  }

  /** Also what no letter could print: XML knows neither most controls nor non-characters. */
  private static boolean isBinary(int character) {
    return (Character.isISOControl(character) && LAYOUT.indexOf(character) < 0)
        || character >= FIRST_NON_TEXT;
  }

  private static String fold(String line) {
    return line.replaceAll("[\\s\\p{Z}\u200B\u00AD]+", " ").strip();
  }

  private static Refusal refusal(String type, String message) {
    return new Refusal(Refusal.Kind.INVALID, type, message)
        .field("body")
        .expected("de tekst van een schriftelijke vraag, als platte tekst in UTF-8");
  }
}

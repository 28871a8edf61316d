package org.samenspraak.question.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.text.CleanText;
import org.samenspraak.question.domain.Filing;

/** The bytes that were sent, as lines. */
final class SourceText {
  private static final Pattern SPACES = Pattern.compile("[ \\t]+");
  private static final int MAX_BYTES = Filing.MAX_BYTES;

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
    if (CleanText.blank(text)) {
      throw refusal("empty-text", "De tekst is leeg.");
    }
    List<Line> lines = new ArrayList<>();
    CleanText.of(text).lines().forEach(line -> lines.add(new Line(lines.size() + 1, fold(line))));
    return lines;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (CleanText.refused(text)) {
        throw refusal("not-text", "Dit is geen leesbare tekst, maar een ander soort bestand.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw refusal("not-text", "Dit is geen tekst in de tekenset " + charset.name() + ".");
    }
  }

  private static String fold(String line) {
    return SPACES.matcher(line).replaceAll(" ").strip();
  }

  private static Refusal refusal(String type, String message) {
    return new Refusal(Refusal.Kind.INVALID, type, message)
        .field("body")
        .expected("de tekst van een schriftelijke vraag, als platte tekst in UTF-8");
  }
}

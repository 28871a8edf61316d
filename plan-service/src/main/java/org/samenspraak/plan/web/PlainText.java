package org.samenspraak.plan.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.web.Input;

/**
 * The text of an uploaded document, strictly UTF-8: a guess at another encoding would spoil names
 * unnoticed.
 */
final class PlainText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PlainText() {}

  static String of(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return Input.text(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, "body");
    } catch (CharacterCodingException e) {
      throw new Refusal(Kind.INVALID, "not-text", "Het document is geen tekst in UTF-8.")
          .field("body")
          .expected("platte tekst in UTF-8");
    }
  }
}

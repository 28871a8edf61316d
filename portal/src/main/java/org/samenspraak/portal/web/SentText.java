package org.samenspraak.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A document that was pasted or uploaded. */
final class SentText {
  private static final int MOST_KIB = 200;

  private final String field;
  private final byte[] bytes;
  private final String text;

  private SentText(String field, byte[] bytes, String text) {
    this.field = field;
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * One of the two.
   *
   * @param what is to be sent, in words
   * @throws FormFault when there is none or both, or it is no text, or too long a one
   */
  static SentText of(String pasted, @Nullable MultipartFile uploaded, String what) {
    boolean isPasted = !pasted.isBlank();
    if (uploaded != null && !uploaded.isEmpty()) {
      if (isPasted) {
        throw new FormFault("bestand", "Kies een bestand of plak een tekst, niet allebei.");
      }
      return checked("bestand", content(uploaded));
    }
    if (!isPasted) {
      throw new FormFault("bestand", "Kies een bestand of plak " + what + ".");
    }
    return checked("tekst", pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] content(MultipartFile uploaded) {
    try {
      return uploaded.getBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SentText checked(String field, byte[] bytes) {
    if (bytes.length > MOST_KIB * 1024) {
      throw new FormFault(field, "Dit is te lang. Verwacht: hoogstens " + MOST_KIB + " KiB tekst.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SentText(field, bytes, text);
    } catch (CharacterCodingException noText) {
      throw new FormFault(
          field,
          "Dit bestand is geen platte tekst in UTF-8. Bewaar het document als tekstbestand (.txt,"
              + " UTF-8), of plak de tekst.");
    }
  }

  /** The field in which it came. */
  String field() {
    return field;
  }

  /** As they were uploaded; of a pasted text those of its letters in UTF-8. */
  byte[] bytes() {
    return bytes.clone();
  }

  String text() {
    return text;
  }
}

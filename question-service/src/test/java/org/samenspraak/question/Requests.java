package org.samenspraak.question;

import java.util.concurrent.atomic.AtomicInteger;

/** Requests as a clerk sends them; each call a question of its own. */
final class Requests {
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);

  private Requests() {}

  /** A number that no other question has. */
  static int freshNumber() {
    return NUMBER.incrementAndGet();
  }

  /** A question to Demir and Beke with numbers of its own. */
  static String question() {
    return question(freshNumber(), freshNumber());
  }

  static String question(int ofDemir, int ofBeke) {
    return question("Voorbeeldvraag " + ofDemir + " en " + ofBeke, ofDemir, ofBeke);
  }

  static String question(String title, int ofDemir, int ofBeke) {
    return """
    {
      "title": "%s",
      "asker": "Adeline Blancquaert",
      "filedOn": "2020-10-29",
      "introduction": "Een inleiding (voorbeeld).",
      "parts": ["Deelvraag 1 (voorbeeld)?", "Deelvraag 2 (voorbeeld)?"],
      "addressees": [
        {"minister": "zuhal-demir", "number": %d},
        {"minister": "wouter-beke", "number": %d, "sentOn": "2020-10-30"}
      ]
    }
    """
        .formatted(title, ofDemir, ofBeke);
  }

  /** A correction of the first part; each another text. */
  static String correction() {
    return """
    {"reason": "Verduidelijkt (voorbeeld).", "parts": [{"number": 1, "text": "Herschreven %d?"}]}
    """
        .formatted(freshNumber());
  }

  /** One more minister, under the next number. */
  static String newcomer(String minister) {
    return reason("\"minister\": \"" + minister + "\", \"sentOn\": \"2020-11-05\",");
  }

  /** With a reason. */
  static String reason(String fields) {
    return "{" + fields + " \"reason\": \"Voorbeeldreden.\"}";
  }

  /** The same, filed though it could be taken for that question. */
  static String besides(String id, String question) {
    return question.replaceFirst("\\{", "{\"likelyDoubleOf\": \"" + id + "\",");
  }

  /** A document of a question of two parts to Demir alone, of 3 September 2020, and her answer. */
  static String answered(int number, String heading, String answer) {
    return """
    ZUHAL DEMIR
    VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME

    Voorbeeldvraag %1$d

    1. Deelvraag 1 (voorbeeld)?

    2. Deelvraag 2 (voorbeeld)?

    Deze vraag werd gesteld aan de minister Zuhal Demir (%1$d).

    ZUHAL DEMIR
    VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME

    %2$s
    op vraag nr. %1$d van 3 september 2020
    van ADELINE BLANCQUAERT

    %3$s
    """
        .formatted(number, heading, answer);
  }

  /** The source document under another title and other numbers. */
  static String document(String title, int ofDemir, int ofBeke) {
    return Samples.documentText()
        .replace(
            "Strategisch plan hulp- en dienstverlening aan gedetineerden  -  Stand van zaken",
            title)
        .replace("(148)", "(" + ofDemir + ")")
        .replace("(92)", "(" + ofBeke + ")")
        .replace("vraag nr. 92", "vraag nr. " + ofBeke);
  }
}

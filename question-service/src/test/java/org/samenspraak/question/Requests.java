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

  /** The same, filed though it could be taken for that question. */
  static String besides(String id, String question) {
    return question.replaceFirst("\\{", "{\"likelyDoubleOf\": \"" + id + "\",");
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

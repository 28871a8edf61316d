package org.samenspraak.notification.domain;

import org.samenspraak.contracts.DutchWords;

/**
 * Why a final answer was not filed with the question, in the words of a mail.
 *
 * @param over whether the question has another answer or ended, so that nothing is left to do
 */
record WhyNotFiled(String why, boolean over) {

  static WhyNotFiled because(String reason) {
    return switch (reason) {
      case "ALREADY_ANSWERED" ->
          new WhyNotFiled("op de vraag is al geantwoord met een andere tekst", true);
      case "OTHER_TEXT" -> again("de vraag werd verbeterd nadat het antwoord definitief werd");
      case "INCOMPLETE" -> again("een geadresseerde of een deelvraag zou zonder antwoord blijven");
      case "NOT_AS_ASKED" ->
          again("het antwoord past niet bij de ministers en deelvragen van de vraag");
      case "EMPTY" -> again("een van de antwoorden is leeg");
      case "WITHDRAWN", "INADMISSIBLE", "LAPSED", "CONVERTED" ->
          new WhyNotFiled("de vraag is " + DutchWords.of("question", reason), true);
      default -> again(reason);
    };
  }

  String whatNow() {
    return over
        ? "niets; de coördinatie is afgesloten"
        : "vul het antwoord aan en maak het opnieuw definitief";
  }

  private static WhyNotFiled again(String why) {
    return new WhyNotFiled(why, false);
  }
}

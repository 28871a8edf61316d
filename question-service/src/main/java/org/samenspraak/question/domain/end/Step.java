package org.samenspraak.question.domain.end;

/** What can become of a question besides its answers. */
public enum Step {
  WITHDRAW("intrekken"),
  DECLARE_INADMISSIBLE("onontvankelijk verklaren"),
  LAPSE("laten vervallen"),
  CONVERT("omzetten in een mondelinge vraag"),
  REINSTATE("het einde ongedaan maken");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** In Dutch, as it goes on after "men kan haar nu". */
  public String words() {
    return words;
  }

  /** That which makes such an end. */
  public static Step of(How how) {
    return switch (how) {
      case WITHDRAWN -> WITHDRAW;
      case INADMISSIBLE -> DECLARE_INADMISSIBLE;
      case LAPSED -> LAPSE;
      case CONVERTED -> CONVERT;
    };
  }
}

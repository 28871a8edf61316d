package org.samenspraak.question.domain;

/**
 * A minister as addressed on one date; what was sent or signed keeps the title of that day.
 *
 * @param slug stable, for example {@code zuhal-demir}
 * @param formOfAddress {@code mevrouw} or {@code de heer}
 * @param title as it follows the name: {@code Vlaams minister van …}
 */
public record Minister(String slug, String name, String formOfAddress, String title) {

  /** {@code mevrouw Zuhal Demir, Vlaams minister van …}. */
  public String inFull() {
    return formOfAddress + " " + name + ", " + title;
  }
}

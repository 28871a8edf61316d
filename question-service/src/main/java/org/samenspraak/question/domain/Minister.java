package org.samenspraak.question.domain;

import org.samenspraak.contracts.ids.MinisterId;

/**
 * A minister as addressed on one date; what was sent or signed keeps the title of that day.
 *
 * @param formOfAddress {@code mevrouw} or {@code de heer}
 * @param title as it follows the name: {@code Vlaams minister van …}
 */
public record Minister(MinisterId slug, String name, String formOfAddress, String title) {

  /** {@code mevrouw Zuhal Demir, Vlaams minister van …}. */
  public String inFull() {
    return formOfAddress + " " + name + ", " + title;
  }
}

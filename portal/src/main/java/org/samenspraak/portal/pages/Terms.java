package org.samenspraak.portal.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the services say is left of a term, in words and as a bar; nothing is counted here. */
@Component("terms")
public class Terms {
  /** From here on a term is near. */
  private static final int NEAR = 5;

  Terms() {}

  /**
   * {@code nog 3 werkdagen}, {@code vandaag} or {@code te laat sinds 2 werkdagen}.
   *
   * @param left working days, negative when late; null for what is not open, which has no words
   */
  public String words(@Nullable Integer left, boolean late) {
    if (left == null) {
      return "";
    }
    if (late) {
      return left == 0 ? "te laat" : "te laat sinds " + days(-left);
    }
    return left == 0 ? "vandaag" : "nog " + days(left);
  }

  /** Which bar goes with them: {@code laat}, {@code nabij}, or none. */
  public String bar(@Nullable Integer left, boolean late) {
    if (late) {
      return "laat";
    }
    return left != null && left <= NEAR ? "nabij" : "";
  }

  private static String days(int number) {
    return number + (number == 1 ? " werkdag" : " werkdagen");
  }
}

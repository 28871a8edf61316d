package org.samenspraak.workingdays;

import java.time.LocalDate;

/**
 * One entry of a calendar: a rule that holds within a period of validity.
 *
 * @param rule which days
 * @param name what the day is called, in Dutch
 * @param kind why it is off, in Dutch
 * @param validity first and last date on which the entry holds
 * @param source where the rule is written down
 */
record DayOff(Rule rule, String name, String kind, Rule.Period validity, String source) {

  boolean fallsOn(LocalDate date) {
    return validity.matches(date) && rule.matches(date);
  }

  String reason() {
    return name + " (" + kind + ")";
  }
}

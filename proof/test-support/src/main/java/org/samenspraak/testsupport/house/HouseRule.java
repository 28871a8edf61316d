package org.samenspraak.testsupport.house;

import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the house.
 *
 * @param number the rule's number in the house's list
 * @param room the room it is about; null when it is about the whole service
 * @param rule what ArchUnit checks; it fails when it matches nothing
 */
record HouseRule(int number, @Nullable String room, ArchRule rule) {

  static HouseRule of(int number, @Nullable String room, ArchRule rule, String because) {
    return new HouseRule(
        number, room, rule.allowEmptyShould(false).because("rule " + number + ": " + because));
  }

  boolean appliesTo(House house) {
    return room == null || house.has(room);
  }
}

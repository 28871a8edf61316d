package org.samenspraak.testsupport.house;

import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an inspection of a house brought.
 *
 * @param violations one text per broken rule
 * @param absentRooms rooms the service does not have, whose rules therefore said nothing
 */
public record Inspection(List<String> violations, List<String> absentRooms) {

  /** Holds the house against every rule whose room it has. */
  public static Inspection of(House house) {
    List<String> absent =
        Stream.of(House.DOMAIN, House.APPLICATION, House.REACTIONS, House.VIEWS, House.WEB)
            .filter(room -> !house.has(room))
            .toList();
    Stream<String> byBytecode =
        rules(house).filter(rule -> rule.appliesTo(house)).flatMap(rule -> violation(rule, house));
    return new Inspection(
        Stream.concat(byBytecode, SourceRules.violations(house)).toList(), absent);
  }

  private static Stream<HouseRule> rules(House house) {
    return Stream.of(
            RoomRules.of(house),
            BoundaryRules.of(house),
            NamingRules.of(house),
            PurityRules.of(house),
            OpennessRules.of(house),
            HttpRules.of(house),
            PermissionRules.of(house))
        .flatMap(rules -> rules);
  }

  private static Stream<String> violation(HouseRule rule, House house) {
    try {
      EvaluationResult result = rule.rule().evaluate(house.classes());
      return result.hasViolation() ? Stream.of(result.getFailureReport().toString()) : Stream.of();
    } catch (AssertionError matchedNothing) {
      return Stream.of(String.valueOf(matchedNothing.getMessage()));
    }
  }
}

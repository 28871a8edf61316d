package org.samenspraak.testsupport.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What is expected of each actor in each situation, as a table of {@code yes} and {@code -}: a line
 * per actor, a column per situation. A situation is a row of a service's own table, and behind a
 * slash what the case is like: {@code read-answer/embargo}.
 */
public final class ExpectedPermissions {
  /** All kinds of actors that there are; each has a line at least. */
  private static final Set<String> KINDS =
      Set.of(
          "clerk",
          "parliament",
          "secretariat",
          "operator",
          "auditor",
          "plan",
          "cabinet",
          "cabinet-reader",
          "administration",
          "asker",
          "service",
          "public");

  private final List<String> situations;
  private final List<List<String>> lines;

  private ExpectedPermissions(List<String> situations, List<List<String>> lines) {
    this.situations = situations;
    this.lines = lines;
  }

  /** One field of a table. */
  record Expected(String actor, String situation, boolean may) {}

  /** Decides it as the service does. */
  @FunctionalInterface
  public interface Decision {

    /** Whether that actor may. */
    boolean allows(String actor, String situation);
  }

  /** Reads a table; situations stand in its first line. */
  public static ExpectedPermissions of(String table) {
    List<List<String>> lines =
        table.lines().map(line -> List.of(line.strip().split("\\s+"))).toList();
    return new ExpectedPermissions(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /**
   * One test per actor, and one that nobody and nothing was forgotten.
   *
   * @param rows slugs of all rows of the service's table
   */
  public Stream<DynamicTest> holds(Stream<String> rows, Decision decision) {
    return holdTogether(List.of(this), rows, decision);
  }

  /** The same where one table would be too wide. */
  public static Stream<DynamicTest> holdTogether(
      List<ExpectedPermissions> tables, Stream<String> rows, Decision decision) {
    return Stream.concat(
        Stream.of(dynamicTest("no row and no kind of actor is missing", () -> whole(tables, rows))),
        tables.stream().flatMap(table -> table.tests(decision)));
  }

  /** All situations of these tables. */
  static Set<String> situations(List<ExpectedPermissions> tables) {
    return tables.stream()
        .flatMap(table -> table.situations.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Each field: all actors of one situation, one situation after the other. */
  static Stream<Expected> each(List<ExpectedPermissions> tables) {
    return tables.stream()
        .flatMap(table ->
            IntStream.range(0, table.situations.size())
                .boxed()
                .flatMap(n ->
                    table.lines.stream()
                        .map(line ->
                            new Expected(
                                line.getFirst(),
                                table.situations.get(n),
                                line.get(n + 1).equals("yes")))));
  }

  private static void whole(List<ExpectedPermissions> tables, Stream<String> rows) {
    assertThat(
            tables.stream()
                .flatMap(table -> table.situations.stream())
                .map(situation -> situation.split("/", 2)[0])
                .distinct())
        .containsExactlyInAnyOrderElementsOf(rows.toList());
    assertThat(tables)
        .allSatisfy(table ->
            assertThat(table.lines.stream().map(line -> line.getFirst().split(":", 2)[0]))
                .containsAll(KINDS));
  }

  private Stream<DynamicTest> tests(Decision decision) {
    return lines.stream()
        .map(line ->
            dynamicTest(
                line.getFirst() + " " + situations,
                () -> assertThat(decided(line, decision)).isEqualTo(String.join(" ", line))));
  }

  private String decided(List<String> line, Decision decision) {
    String actor = line.getFirst();
    return situations.stream()
        .map(situation -> decision.allows(actor, situation) ? "yes" : "-")
        .collect(Collectors.joining(" ", actor + " ", ""));
  }
}

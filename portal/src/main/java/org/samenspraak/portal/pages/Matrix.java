package org.samenspraak.portal.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Part;
import org.samenspraak.portal.remote.CoordinationSeen.Seat;

/**
 * Parts × ministries. The coordinator has a column only if it contributes like the others: what it
 * writes itself covers a part and is said there.
 *
 * @param ministers slugs, the addressees first
 */
public record Matrix(List<String> ministers, List<Row> rows) {

  /**
   * One part.
   *
   * @param cells a contribution or nothing per minister, in their order
   */
  public record Row(Part part, List<Optional<Contribution>> cells) {}

  static Matrix of(CoordinationSeen coordination) {
    Set<String> ministers = new LinkedHashSet<>();
    coordination.ministers().stream()
        .map(Seat::minister)
        .filter(minister -> !minister.equals(coordination.coordinator()))
        .forEach(ministers::add);
    coordination.parts().stream()
        .flatMap(part -> part.contributions().stream())
        .forEach(contribution -> ministers.add(contribution.minister()));
    List<String> columns = List.copyOf(ministers);
    return new Matrix(
        columns, coordination.parts().stream().map(part -> row(part, columns)).toList());
  }

  private static Row row(Part part, List<String> ministers) {
    return new Row(
        part,
        ministers.stream()
            .map(minister ->
                part.contributions().stream()
                    .filter(c -> c.minister().equals(minister))
                    .findFirst())
            .toList());
  }

  /** How many contributions were asked and not cancelled. */
  public long requested() {
    return count(Set.of("REQUESTED", "DELIVERED", "ACCEPTED", "RETURNED", "DECLINED"));
  }

  /** How many of these came in. */
  public long delivered() {
    return count(Set.of("DELIVERED", "ACCEPTED"));
  }

  /** How many parts the answer has something for. */
  public long covered() {
    return rows.stream().filter(row -> row.part().covered()).count();
  }

  private long count(Set<String> statuses) {
    return rows.stream()
        .flatMap(row -> row.part().contributions().stream())
        .filter(contribution -> statuses.contains(contribution.status()))
        .count();
  }
}

package org.samenspraak.notification.domain.table;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspraak.contracts.Event;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.preferences.MailKind;

/**
 * Which fact is told to whom, how urgently, and in which mail. There is no other place for that.
 */
public final class NotificationTable {

  private final List<Row<?>> rows;
  private final Map<String, Row<?>> byName;

  /** The table, with links into that portal. */
  public NotificationTable(PortalLinks portal) {
    rows =
        Stream.of(
                QuestionRows.of(portal),
                AddressingRows.of(portal),
                CoordinationRows.of(portal),
                ChoiceRows.of(portal),
                ContributionRows.of(portal),
                AgendaRows.of(portal),
                PlanRows.of(portal))
            .flatMap(List::stream)
            .toList();
    byName =
        rows.stream()
            .collect(
                Collectors.toMap(Row::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** All rows, those of one fact together. */
  public List<Row<?>> rows() {
    return rows;
  }

  /** The rows of such a fact; the first that names somebody counts for him. */
  @SuppressWarnings("unchecked") // rows are made with the class that they are found by
  public List<Row<Event>> of(Event fact) {
    return rows.stream()
        .filter(row -> row.event().equals(fact.getClass()))
        .map(row -> (Row<Event>) row)
        .toList();
  }

  /** The row of that name. */
  @SuppressWarnings("unchecked") // the caller reads the facts by the row's own class
  public Row<Event> named(String name) {
    return (Row<Event>) Objects.requireNonNull(byName.get(name), name);
  }

  /**
   * What a recipient is ever told that one may choose.
   *
   * @param recipient slug of a minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}
   */
  public Set<MailKind> kindsFor(String recipient) {
    return rows.stream()
        .filter(row -> row.audience().includes(recipient))
        .flatMap(row -> row.kind().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailKind.class)));
  }
}

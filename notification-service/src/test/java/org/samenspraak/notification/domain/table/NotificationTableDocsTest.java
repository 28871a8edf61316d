package org.samenspraak.notification.domain.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.AgendaEvent;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.JobEvent;
import org.samenspraak.contracts.MemberEvent;
import org.samenspraak.contracts.NotificationEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.PortalLinks;

/** Nothing happens of which it is not decided whom it is told. */
class NotificationTableDocsTest {
  private static final Path DOCS = Path.of("../docs/notifications.md");
  private static final Pattern SECTION =
      Pattern.compile("(<!-- the table.*-->\n)[^<]*(<!-- end of the table -->)");

  private final NotificationTable table = new NotificationTable(new PortalLinks("http://portaal"));

  private static Stream<Class<?>> events() {
    return Stream.of(
            QuestionEvent.class,
            CoordinationEvent.class,
            PlanEvent.class,
            ActionEvent.class,
            GovernmentEvent.class,
            MemberEvent.class,
            JobEvent.class,
            AgendaEvent.class,
            NotificationEvent.class)
        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()));
  }

  @Test
  void noEventThatIsPublishedIsForgottenHere() throws IOException {
    List<String> names = events().map(type -> type.getAnnotation(EventName.class).value()).toList();

    assertThat(Files.readAllLines(Path.of("../platform/event-contracts/contracts.lock")))
        .filteredOn(line -> line.startsWith("schemas/"))
        .extracting(line -> line.substring("schemas/".length(), line.indexOf(".json")))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyEventOfEveryAggregateHasARow() {
    List<String> told = table.rows().stream().map(row -> row.event().getName()).toList();

    assertThat(events().map(Class::getName))
        .as("rows of NotificationTable, “nobody” included")
        .allMatch(told::contains, "has a row");
  }

  @Test
  void eachRowIsFoundAgainByItsName() {
    assertThat(table.rows()).extracting(Row::name).doesNotHaveDuplicates();
    assertThat(table.rows()).allSatisfy(row -> assertThat(table.named(row.name())).isSameAs(row));
  }

  @Test
  void whoeverIsAskedForSomethingIsNeverOnlyInformed() {
    assertThat(table.rows())
        .filteredOn(row -> row.importance() == Importance.ASSIGNMENT)
        .extracting(Row::name)
        .contains(
            "coordination.opened.v1/ADDRESSEES",
            "coordination.contribution-requested.v1/CONTRIBUTOR",
            "coordination.contribution-returned.v1/CONTRIBUTOR",
            "coordination.contribution-delivered.v1/COORDINATOR",
            "coordination.contribution-declined.v1/COORDINATOR",
            "coordination.part-delegated.v1/ADMINISTRATION",
            "coordination.coordinator-appointed.v1/COORDINATOR",
            "action.added.v1/LEAD");
  }

  @Test
  void theDocumentationHasTheTable() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(DOCS, documented(Files.readString(DOCS)));
    }
    String docs = Files.readString(DOCS);
    assertThat(docs)
        .as(
            "docs/notifications.md is out of date; run: mvn -pl notification-service test -Dregenerate")
        .containsPattern(SECTION)
        .isEqualTo(documented(docs));
  }

  private String documented(String docs) {
    String rows =
        "| event | who | how urgent | mail |\n|---|---|---|---|\n"
            + events().flatMap(type -> lines(type).stream()).collect(joining());
    return SECTION.matcher(docs).replaceFirst("$1" + Matcher.quoteReplacement(rows) + "$2");
  }

  private List<String> lines(Class<?> type) {
    String name = type.getAnnotation(EventName.class).value();
    return table.rows().stream()
        .filter(row -> row.event().equals(type))
        .map(row ->
            row.audience() == Audience.NOBODY
                ? "| `%s` | nobody | – | %s |\n".formatted(name, row.why())
                : "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        name,
                        row.audience().inWords(),
                        row.importance().name().toLowerCase(Locale.ROOT),
                        row.why()))
        .toList();
  }
}

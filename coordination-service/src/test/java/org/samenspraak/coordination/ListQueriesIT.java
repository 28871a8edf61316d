package org.samenspraak.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.testsupport.FilterCombinations;
import org.samenspraak.testsupport.WatchedStore;

/** Every way to narrow the lists of this service is served by an index. */
class ListQueriesIT {
  private static final String[] FILTERS = {"ministry=zuhal-demir", "q=plan+148", "mine=true"};
  private static final String[] STATUSES = {"", "&status=COORDINATING", "&status=FINALISED"};

  /** What no list has to read. */
  static final String[] HEAVY = {
    "state.question.introduction",
    "state.table.seats.competences",
    "state.parts.all.text",
    "state.parts.all.texts.text",
    "state.parts.all.contributions.note",
    "state.parts.all.contributions.delegation.note",
    "state.parts.all.contributions.delegation.returned.note",
    "state.parts.all.contributions.declined",
    "state.parts.all.contributions.versions.text",
    "state.parts.all.notCompetent.text",
    "state.planWatch.flags.move",
    "state.proposal",
    "state.outcome.finalisation.answers",
    "state.outcome.unfiled"
  };

  private static final String GOVERNMENT =
      """
      id: list-2019
      name: Voorbeeldregering
      from: 2019-10-02
      mandates:
        - minister: wie-voorbeeld
          name: Wie Voorbeeld
          formOfAddress: de heer
          title: Vlaams minister van Voorbeelden
          titleConfirmed: false
          competences: [Voorbeelden]
          from: 2019-10-02
          organisationCode: OVO999001
          mailbox: kabinet.voorbeeld@voorbeeld.example
      """;
  private static RunningCoordination service;

  /** Under a government of its own: other tests count what is published of the real one. */
  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("list.yml"), GOVERNMENT);
    service =
        RunningCoordination.start("--samenspraak.government.location=file:" + folder + "/*.yml");
  }

  static Stream<String> inboxes() {
    return FilterCombinations.of(FILTERS)
        .flatMap(filters -> Stream.of(STATUSES).map(status -> filters + status));
  }

  static Stream<String> mandates() {
    return FilterCombinations.of("on=2020-10-29", "minister=zuhal-demir");
  }

  /** Not on the first page, which is not counted when it is not full. */
  @ParameterizedTest
  @MethodSource("inboxes")
  void theInboxIsNarrowedBy(String filters) {
    assertThat(service.get("/api/coordinations?size=1&page=1&" + filters, "operator").status())
        .isEqualTo(200);
  }

  @Test
  void whatAnAdministrationIsToDraftIsListed() {
    assertThat(service.get("/api/delegations?size=1&page=1", "administration:bart-somers").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("mandates")
  void mandatesAreNarrowedBy(String filters) {
    assertThat(service.get("/api/mandates?" + filters, "operator").status()).isEqualTo(200);
  }

  @AfterAll
  static void eachWasAQueryAndACountOfItsOwnAndAllAreServed() {
    service.close();
    WatchedStore.shapes().assertAllServed();
    assertThat(WatchedStore.shapes().queriesOn("coordination"))
        .as("queries seen")
        .hasSizeGreaterThanOrEqualTo(2 << FILTERS.length);
    assertThat(WatchedStore.shapes().needlessExceptions("coordination")).isEmpty();
    assertThat(WatchedStore.listed().of("coordination"))
        .as("fields read")
        .contains("state.urgency.lateAfter");
    assertThat(WatchedStore.listed().readOf("coordination", HEAVY)).isEmpty();
    assertThat(WatchedStore.shapes().queriesOn("government")).isNotEmpty();
    assertThat(WatchedStore.shapes().needlessExceptions("government")).isEmpty();
  }
}

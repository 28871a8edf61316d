package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.testsupport.FilterCombinations;
import org.samenspraak.testsupport.WatchedStore;
import org.samenspraak.testsupport.service.Reply;

/** Every way to narrow the delivery log is served by an index. */
class ListQueriesIT {
  private static final String[] FILTERS = {"recipient=zuhal-demir", "status=SENT", "question=q"};

  private static final String[] HEAVY = {"state.telling.mail.opening", "state.telling.mail.facts"};

  private final RunningNotificationService service = RunningNotificationService.shared();

  static Stream<String> ways() {
    return FilterCombinations.of(FILTERS);
  }

  /** Not on the first page, which is not counted when it is not full. */
  @ParameterizedTest
  @MethodSource("ways")
  void theLogIsNarrowedBy(String filters) {
    Reply log = service.http().as("operator").get("/api/notifications?size=1&page=1&" + filters);

    assertThat(log.status()).as("%s", log).isEqualTo(200);
  }

  @AfterAll
  static void eachWasAQueryAndACountOfItsOwnAndAllAreServed() {
    WatchedStore.shapes().assertAllServed();
    assertThat(WatchedStore.shapes().queriesOn("notification"))
        .as("queries seen")
        .hasSizeGreaterThanOrEqualTo(2 << FILTERS.length);
    assertThat(WatchedStore.listed().of("notification"))
        .as("fields read")
        .contains("state.telling.mail.subject");
    assertThat(WatchedStore.listed().readOf("notification", HEAVY)).isEmpty();
  }
}

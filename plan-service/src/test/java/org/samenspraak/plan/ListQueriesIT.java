package org.samenspraak.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.WatchedStore;
import org.samenspraak.testsupport.service.Reply;

/** Every list of plans and actions is served by an index. */
class ListQueriesIT {
  /** What a list shows of a plan and of an action is all they say of themselves. */
  private static final String[] HEAVY = {"state.planTitle", "state.planCoordinator"};

  private final RunningPlanService service = RunningPlanService.shared();

  /** Not on the first page, which is not counted when it is not full. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?size=1&page=1",
        "/%s/actions?size=1&page=1",
        "/%s/progress",
        "/%s/progress?on=2020-11-16"
      })
  void theListIsShown(String below) {
    Reply drafted =
        service
            .http()
            .as("plan:zuhal-demir")
            .post("/api/plans", Requests.plan("Voorbeeldlijst" + below.replace('%', ' ')));
    assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);

    Reply list = service.http().get("/api/plans" + below.formatted(drafted.at("id")));

    assertThat(list.status()).as("%s", list).isEqualTo(200);
  }

  @AfterAll
  static void eachWasAQueryAndACountAndAllAreServed() {
    WatchedStore.shapes().assertAllServed();
    assertThat(WatchedStore.shapes().queriesOn("plan")).as("plans").hasSizeGreaterThanOrEqualTo(2);
    assertThat(WatchedStore.shapes().queriesOn("action"))
        .as("actions in order, in no order, and counted")
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(WatchedStore.listed().of("plan")).contains("state.title");
    assertThat(WatchedStore.listed().of("action")).contains("state.title");
    assertThat(WatchedStore.listed().readOf("plan", HEAVY)).isEmpty();
    assertThat(WatchedStore.listed().readOf("action", HEAVY)).isEmpty();
  }
}

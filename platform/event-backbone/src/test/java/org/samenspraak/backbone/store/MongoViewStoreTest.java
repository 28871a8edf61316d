package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.backbone.inbound.ViewStore;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoViewStoreTest {

  record PlanView(String title, LocalDate until, int changes) {}

  private static final PlanView PLAN = new PlanView("Plan", LocalDate.of(2024, 12, 31), 1);
  @Parameter Body body;
  private ViewStore views;

  @BeforeEach
  void start() {
    views =
        StoreContractTable.noted(
            body,
            ViewStore.class,
            new MongoViewStore(Stores.freshTemplate(body), new StateMapper(), new LocalTurns()));
  }

  private void apply(String source, long sequence) {
    views.apply(
        "plans",
        "p",
        PlanView.class,
        source,
        sequence,
        before ->
            before == null
                ? PLAN
                : new PlanView(before.title(), before.until(), before.changes() + 1));
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }

  @Test
  void aViewIsMadeByTheFirstEventAndFoundByItsKey() {
    assertThat(views.find("plans", "p", PlanView.class)).isEmpty();

    apply("plan/p", 1);

    assertThat(views.find("plans", "p", PlanView.class)).contains(PLAN);
    assertThat(views.all("plans", PlanView.class)).containsExactly(PLAN);
  }

  @Test
  void allViewsAreReadAgainOnlyWhenOneChanged() {
    apply("plan/p", 1);
    PlanView before = views.all("plans", PlanView.class).getFirst();
    assertThat(views.all("plans", PlanView.class)).first().isSameAs(before);

    apply("plan/p", 2);
    assertThat(views.all("plans", PlanView.class))
        .singleElement()
        .satisfies(after -> assertThat(after.changes()).isEqualTo(2));

    views.apply("plans", "q", PlanView.class, "plan/q", 1, _ -> PLAN);
    assertThat(views.all("plans", PlanView.class)).hasSize(2).last().isEqualTo(PLAN);
  }

  @Test
  void anEventAtOrBelowTheSequenceSeenOfItsSourceIsNotAppliedAgain() {
    apply("plan/p", 1);
    apply("plan/p", 3);
    apply("plan/p", 3);
    apply("plan/p", 2);
    apply("action/a", 1);

    assertThat(views.find("plans", "p", PlanView.class).orElseThrow().changes()).isEqualTo(3);
  }

  @Test
  void aFoldToNothingLeavesNoViewButRemembersWhatItSaw() {
    apply("plan/p", 1);
    views.apply("plans", "p", PlanView.class, "plan/p", 2, before -> null);
    assertThat(views.find("plans", "p", PlanView.class)).isEmpty();
    assertThat(views.all("plans", PlanView.class)).isEmpty();

    apply("plan/p", 2);
    assertThat(views.find("plans", "p", PlanView.class)).isEmpty();
    apply("plan/p", 3);
    assertThat(views.find("plans", "p", PlanView.class)).contains(PLAN);
  }

  @Test
  void ofManySourcesAtOnceEachIsAppliedOnce() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> events = new ArrayList<>();
      for (int n = 0; n < 40; n++) {
        String source = "action/" + n % 20;
        events.add(threads.submit(() -> apply(source, 1)));
      }
      for (Future<?> event : events) {
        event.get();
      }
    }
    assertThat(views.find("plans", "p", PlanView.class).orElseThrow().changes()).isEqualTo(20);
  }
}

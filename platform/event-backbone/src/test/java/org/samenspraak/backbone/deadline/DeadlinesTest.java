package org.samenspraak.backbone.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.testsupport.TestClock;

class DeadlinesTest {
  private static final Instant DUE = Instant.parse("2020-12-22T05:00:00Z");
  private final TestClock business = TestClock.at("2020-12-01T09:00");
  private final TestClock machine = TestClock.at(Instant.parse("2026-01-01T00:00:00Z"));
  private final AtomicInteger queries = new AtomicInteger();
  private final DocumentStore store = counting(new InMemoryDocumentStore(Kind.of(Alarm.class)));
  private boolean leads = true;
  private final Deadlines deadlines = deadlines();
  private final Aggregates<Alarm> alarms = alarms(deadlines);
  private int causes;

  @Test
  void an_aggregate_is_woken_when_the_business_clock_passes_its_moment() {
    deadlines.step();
    add("a", DUE);
    deadlines.step();
    assertThat(rung("a")).isEmpty();

    business.set(DUE);
    deadlines.step();
    deadlines.step();

    assertThat(rung("a")).containsExactly(DUE + " at " + DUE);
  }

  @Test
  void a_moment_passed_long_ago_is_dated_by_the_present() {
    add("a", DUE, DUE.plusSeconds(60));
    Instant late = DUE.plus(Duration.ofDays(9));

    business.set(late);
    deadlines.step();
    deadlines.step();

    assertThat(rung("a")).containsExactly(DUE + " at " + late, DUE.plusSeconds(60) + " at " + late);
  }

  @Test
  void one_that_is_past_already_is_woken_at_once_also_by_an_instance_that_does_not_lead() {
    leads = false;
    business.set(DUE.plusSeconds(1));

    add("a", DUE);
    deadlines.step();

    assertThat(rung("a")).hasSize(1);
    assertThat(queries).hasValue(0);
  }

  @Test
  void the_store_is_asked_at_start_and_when_a_moment_comes_and_every_five_minutes_only() {
    deadlines.step();
    assertThat(queries).hasValue(1);
    add("a", DUE);
    for (int second = 0; second < 299; second++) {
      machine.advance(Duration.ofSeconds(1));
      deadlines.step();
    }
    assertThat(queries).hasValue(1);

    machine.advance(Duration.ofSeconds(1));
    deadlines.step();

    assertThat(queries).hasValue(2);
  }

  @Test
  void what_another_instance_stored_is_found_on_taking_the_lead() {
    leads = false;
    deadlines.step();
    alarms(commit -> {}).add("a", cause(), () -> Alarm.at(DUE));
    business.set(DUE);
    deadlines.step();
    assertThat(rung("a")).isEmpty();

    leads = true;
    deadlines.step();

    assertThat(rung("a")).hasSize(1);
  }

  @Test
  void a_moment_that_is_no_longer_awaited_is_forgotten_and_may_be_awaited_again() {
    add("a", DUE);
    Waking<Alarm> kind = new Waking<>(store, alarms);
    var wake = alarms.get("a").state().wakeOn();
    alarms.change("a", cause(), alarm -> alarm.awaitInstead(DUE.plusSeconds(5)));

    kind.wake("a", wake, DUE, Actor.parse("operator"));
    assertThat(rung("a")).isEmpty();
    alarms.change("a", cause(), alarm -> alarm.awaitInstead(DUE));
    business.set(DUE);
    deadlines.step();

    assertThat(rung("a")).hasSize(1);
  }

  @Test
  void waking_twice_has_one_effect() {
    add("a", DUE);
    Waking<Alarm> kind = new Waking<>(store, alarms);
    var wake = alarms.get("a").state().wakeOn();

    kind.wake("a", wake, DUE, Actor.parse("operator"));
    kind.wake("a", wake, DUE.plusSeconds(1), Actor.parse("operator"));

    assertThat(rung("a")).hasSize(1);
  }

  @Test
  void one_that_fails_does_not_keep_the_others_waiting_and_is_tried_again_soon() {
    add("bad", DUE);
    add("good", DUE.plusSeconds(1));
    alarms.change("bad", cause(), alarm -> alarm.breakDown(true));
    business.set(DUE.plusSeconds(2));

    deadlines.step();
    assertThat(rung("good")).hasSize(1);
    assertThat(rung("bad")).isEmpty();

    alarms(commit -> {}).change("bad", cause(), alarm -> alarm.breakDown(false));
    machine.advance(Duration.ofSeconds(10));
    deadlines.step();

    assertThat(rung("bad")).hasSize(1);
  }

  @Test
  void more_than_one_batch_is_woken_in_one_look() {
    for (int n = 0; n < 250; n++) {
      alarms(commit -> {}).add("many-" + n, cause(), () -> Alarm.at(DUE));
    }
    business.set(DUE);

    deadlines.step();

    for (int n = 0; n < 250; n++) {
      assertThat(rung("many-" + n)).hasSize(1);
    }
  }

  private void add(String id, Instant... moments) {
    alarms.add(id, cause(), () -> Alarm.at(moments));
  }

  private List<String> rung(String id) {
    return alarms.get(id).state().rung();
  }

  private Cause.Once cause() {
    causes++;
    return new Cause.Once(Actor.parse("operator"), business.instant(), "test:" + causes);
  }

  private Deadlines deadlines() {
    return new Deadlines(
        () -> List.of(new Waking<>(store, alarms)),
        business,
        machine,
        () -> leads,
        Actor.parse("service:test"),
        BackboneProperties.defaults().deadlines());
  }

  private Aggregates<Alarm> alarms(CommitListener listener) {
    Stamp stamp =
        new Stamp(
            new EventCodec(List.of(), List.of()), "/test", InstantSource.system(), () -> null);
    return new AggregateStore<>(
        Alarm.class, store, new StateMapper(), stamp, new LocalTurns(), listener, Retention.USUAL);
  }

  /** Counts the looks: each asks for the next moment once. */
  private DocumentStore counting(DocumentStore counted) {
    return (DocumentStore)
        Proxy.newProxyInstance(
            DocumentStore.class.getClassLoader(),
            new Class<?>[] {DocumentStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("nextWake")) {
                queries.incrementAndGet();
              }
              return method.invoke(counted, arguments);
            });
  }
}

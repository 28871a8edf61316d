package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.store.InMemoryLeaseStore;
import org.samenspraak.backbone.store.LeaseStore;

class LeaseTest {
  private final LeaseStore store = new InMemoryLeaseStore();
  private final AtomicLong hereClock = new AtomicLong();
  private final AtomicLong thereClock = new AtomicLong(-77);
  private final RelaySettings settings = BackboneProperties.defaults().relay();
  private final Lease here =
      new Lease(store, "sweep", "here", settings.leaseAbandoned(), hereClock::get);
  private final Lease there =
      new Lease(store, "sweep", "there", settings.leaseAbandoned(), thereClock::get);

  private static void pass(AtomicLong clock, long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Test
  void theFirstHasItAndKeepsItWhileItRenews() {
    assertThat(here.renew()).isTrue();
    for (int second = 0; second < 10; second++) {
      pass(thereClock, 1_000);
      assertThat(there.renew()).isFalse();
      assertThat(here.renew()).isTrue();
    }
    assertThat(here.isHeld()).isTrue();
    assertThat(there.isHeld()).isFalse();
  }

  @Test
  void aHolderThatRenewsAsSeldomAsAnIdleSweepKeepsItFromOneThatLooksAsSeldom() {
    here.renew();
    for (int look = 0; look < 10; look++) {
      pass(thereClock, settings.lookIdle().toMillis());
      assertThat(there.renew()).isFalse();
      assertThat(here.renew()).isTrue();
    }
  }

  @Test
  void itIsTakenOverAfterThreeSecondsWithoutMovementOnTheOthersOwnClock() {
    here.renew();
    assertThat(there.renew()).isFalse();
    pass(thereClock, 2_999);
    assertThat(there.renew()).isFalse();
    pass(thereClock, 1);
    assertThat(there.renew()).isTrue();

    assertThat(here.renew()).isFalse();
    assertThat(here.isHeld()).isFalse();
  }

  @Test
  void whoTookItOverKeepsItFromTheOneThatWasStalled() {
    here.renew();
    there.renew();
    pass(thereClock, 3_000);
    assertThat(there.renew()).isTrue();
    assertThat(there.renew()).isTrue();

    assertThat(here.renew()).isFalse();
    assertThat(there.renew()).isTrue();
  }

  @Test
  void oneCallToTheStoreKeepsIt() {
    AtomicInteger reads = new AtomicInteger();
    Lease counted =
        new Lease(
            new CountedReads(store, reads),
            "sweep",
            "here",
            settings.leaseAbandoned(),
            hereClock::get);
    for (int second = 0; second < 10; second++) {
      assertThat(counted.renew()).isTrue();
    }

    assertThat(reads).hasValue(1);
  }

  private record CountedReads(LeaseStore store, AtomicInteger reads) implements LeaseStore {
    @Override
    public Optional<Held> read(String name) {
      reads.incrementAndGet();
      return store.read(name);
    }

    @Override
    public boolean move(String name, Optional<Held> seen, String holder) {
      return store.move(name, seen, holder);
    }
  }

  @Test
  void afterARestartTheSameInstanceIsAnother() {
    here.renew();
    Lease again = new Lease(store, "sweep", "here-2", settings.leaseAbandoned(), hereClock::get);

    assertThat(again.renew()).isFalse();
  }
}

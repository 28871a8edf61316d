package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.relay.Tally;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.testsupport.TestClock;

/** Those who ask for a change, over and over until they are told what came of it. */
final class Clients {
  private static final Actor CLERK = new Actor("clerk", "");
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");

  private static final Duration LONGER_THAN_KEPT = Retention.USUAL.whole().plusDays(2);

  /** Most steps that a request is late. */
  private static final int LATE = 200;

  private enum Answer {
    DONE,
    STALE
  }

  /**
   * What one of them asks.
   *
   * @param careful whether it says which version it saw
   */
  private record Wish(String name, String target, int events, boolean careful) {
    private static final String NEW = "new-";

    /** To add an aggregate of its own. */
    Wish ofItsOwn() {
      return new Wish(name, NEW + name, events, false);
    }

    boolean adds() {
      return target.startsWith(NEW);
    }

    Tally made() {
      Tally tally = Tally.empty();
      tally.mark(name, events);
      return tally;
    }
  }

  private final Fate fate;
  private final Supplier<Instance> anyInstance;
  private final Audit audit;
  private final TestClock clock;
  private final Map<Wish, Answer> told = new HashMap<>();
  private final Map<Wish, Audit.Sight> seen = new HashMap<>();

  Clients(Fate fate, Supplier<Instance> anyInstance, Audit audit, TestClock clock) {
    this.fate = fate;
    this.anyInstance = anyInstance;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The first ones make the aggregates; of the others some say which version they saw, and some add
   * an aggregate of their own.
   */
  void come(int number) {
    for (int n = 0; n < number; n++) {
      String target = Marking.SOURCES.get(n % Marking.SOURCES.size());
      boolean careful = n >= Marking.SOURCES.size() && fate.oneIn(2);
      Wish wish = new Wish("r" + n, target, 1 + fate.below(2), careful);
      boolean adds = n >= Marking.SOURCES.size() && fate.oneIn(4);
      Wish asked = adds ? wish.ofItsOwn() : wish;
      var _ = fate.stepper().spawn("client " + n, Stepper.NOBODY, () -> insist(asked));
    }
  }

  /** Others read time lines now and then. */
  void read(int times) {
    for (int n = 0; n < times; n++) {
      fate.stepper().await(() -> audit.version(Marking.SOURCES.getFirst()) > 0);
      fate.step();
      Instance instance = anyInstance.get();
      String target = fate.oneOf(Marking.SOURCES);
      BooleanSupplier ended =
          fate.stepper()
              .spawn("reader " + n, instance.number(), () -> readTimeLine(instance, target));
      fate.stepper().await(ended);
    }
  }

  /** Facts pass by that change nothing, and leave their key. */
  void passBy(int times) {
    for (int n = 0; n < times; n++) {
      String target = fate.oneOf(Marking.SOURCES);
      fate.stepper().await(() -> audit.version(target) > 0);
      fate.step();
      Instance instance = anyInstance.get();
      Cause.Once fact = new Cause.Once(CLERK, NOON, "fact " + n);
      BooleanSupplier ended =
          fate.stepper()
              .spawn("fact " + n, instance.number(), () -> passBy(instance, target, fact));
      fate.stepper().await(ended);
    }
  }

  private void passBy(Instance instance, String target, Cause.Once fact) {
    try {
      var _ = instance.tallies().change(target, fact, _ -> {});
    } catch (StoreUnavailable _) {
      fate.say("%s is in doubt", fact.key());
    }
  }

  /** Every event that was there before is in it. */
  private void readTimeLine(Instance instance, String target) {
    long before = audit.events(target);
    try {
      List<Long> line =
          instance.tallies().timeline(target).stream().map(TimelineEntry::sequence).toList();
      assertThat(line)
          .as("time line of %s without gaps, after %d events", target, before)
          .isEqualTo(LongStream.rangeClosed(1, line.size()).boxed().toList())
          .hasSizeGreaterThanOrEqualTo(Math.toIntExact(before));
    } catch (StoreUnavailable _) {
      fate.say("a reader gives up");
    }
  }

  private void insist(Wish wish) {
    Long ifMatch = wish.careful() ? (Long) look(wish).version() : null;
    while (!told.containsKey(wish)) {
      fate.step();
      Instance instance = anyInstance.get();
      AtomicReference<@Nullable Answer> answer = new AtomicReference<>();
      BooleanSupplier ended =
          fate.stepper()
              .spawn(
                  "request " + wish.name() + "@" + instance.number(),
                  instance.number(),
                  () -> answer.set(ask(instance, wish, ifMatch)));
      if (fate.strikes(Faults.Kind.CLIENT)) {
        continue;
      }
      fate.stepper().await(ended);
      if (answer.get() != null) {
        told.put(wish, answer.get());
        fate.say("%s is told %s", wish.name(), answer.get());
        checkTooLate(wish, answer.get());
      }
    }
    if (told.get(wish) == Answer.DONE && fate.oneIn(2)) {
      comeAgain(wish, ifMatch);
    }
  }

  private Audit.Sight look(Wish wish) {
    fate.stepper().await(() -> audit.version(wish.target()) > 0);
    Audit.Sight sight = audit.sight(wish.target());
    seen.put(wish, sight);
    return sight;
  }

  /** Whoever is too late is so because of a change that had an effect. */
  private void checkTooLate(Wish wish, Answer answer) {
    if (answer == Answer.STALE) {
      assertThat(audit.sight(wish.target()).marks())
          .as("marks of %s when %s is told it is too late", wish.target(), wish.name())
          .isGreaterThan(Objects.requireNonNull(seen.get(wish)).marks());
    }
  }

  /** The same request once more, which was under way all the time, for days perhaps. */
  private void comeAgain(Wish wish, @Nullable Long ifMatch) {
    for (int n = fate.below(LATE); n > 0; n--) {
      fate.step();
    }
    if (fate.oneIn(2)) {
      clock.advance(LONGER_THAN_KEPT);
    }
    Instance instance = anyInstance.get();
    BooleanSupplier ended =
        fate.stepper()
            .spawn(
                "late request " + wish.name() + "@" + instance.number(),
                instance.number(),
                () -> assertThat(ask(instance, wish, ifMatch)).isNotEqualTo(Answer.STALE));
    fate.stepper().await(ended);
  }

  /** Null when no answer comes: the outcome is in doubt. */
  private static @Nullable Answer ask(Instance instance, Wish wish, @Nullable Long ifMatch) {
    String name = wish.name();
    Cause.Request cause = new Cause.Request(CLERK, "clerk", NOON, name, name, name, ifMatch);
    try {
      var _ =
          wish.adds()
              ? instance.tallies().add(wish.target(), cause, wish::made)
              : instance
                  .tallies()
                  .addOrChange(
                      wish.target(), cause, Tally::empty, tally -> tally.mark(name, wish.events()));
      return Answer.DONE;
    } catch (StoreUnavailable _) {
      return null;
    } catch (Refusal e) {
      assertThat(e.type()).isIn("stale", "expired-idempotency-key");
      return e.kind() == Refusal.Kind.STALE ? Answer.STALE : Answer.DONE;
    }
  }

  /** At the end: what was asked took place once, or not at all if its client was told so. */
  void check(Effects effects) {
    told.forEach((wish, answer) -> {
      List<String> marks =
          effects.marks(wish.target()).stream().filter(wish.name()::equals).toList();
      assertThat(marks)
          .as("how often %s took place, of which its client was told %s", wish.name(), answer)
          .hasSize(answer == Answer.DONE ? 1 : 0);
      if (wish.careful() && answer == Answer.DONE) {
        assertThat(effects.marks(wish.target()).indexOf(wish.name()))
            .as("marks of %s before %s, which saw so many", wish.target(), wish.name())
            .isEqualTo(Objects.requireNonNull(seen.get(wish)).marks());
      }
    });
  }
}

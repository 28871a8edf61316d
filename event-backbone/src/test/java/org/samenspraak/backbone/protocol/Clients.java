package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Those who ask for a change, over and over until they are told what came of it. */
final class Clients {
  private static final Actor CLERK = new Actor("clerk", "");
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");

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
  private final Map<Wish, Answer> told = new HashMap<>();

  Clients(Fate fate, Supplier<Instance> anyInstance, Audit audit) {
    this.fate = fate;
    this.anyInstance = anyInstance;
    this.audit = audit;
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
    if (wish.careful()) {
      fate.stepper().await(() -> audit.version(wish.target()) > 0);
    }
    Long ifMatch = wish.careful() ? (Long) audit.version(wish.target()) : null;
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
      }
    }
  }

  /** Null when no answer comes: the outcome is in doubt. */
  private static @Nullable Answer ask(Instance instance, Wish wish, @Nullable Long ifMatch) {
    String name = wish.name();
    Cause.Request cause = new Cause.Request(CLERK, NOON, name, name, name, ifMatch);
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
      assertThat(e.kind()).isEqualTo(Refusal.Kind.STALE);
      return Answer.STALE;
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
    });
  }
}

package org.samenspraak.backbone.dispatch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.samenspraak.backbone.TestSettings;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.Turns;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.testsupport.TestClock;

/** A dispatcher with everything round it in memory, and reactions that remember what they did. */
final class Post {
  final InMemoryParkedStore parked;
  final TestClock clock = TestClock.at(Instant.parse("2020-10-29T08:00:00Z"));
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final FakeViews views = new FakeViews();
  final Remember first = new Remember("first");
  final Remember second = new Remember("second");
  Turns turns = new LocalTurns();
  Sleeper sleeper = Thread::sleep;
  Consumer<String> onProjecting = text -> {};
  boolean leads = true;
  DispatchSettings settings = with("dispatch.at-most", "5s");
  private Dispatching dispatching;

  /** As in production, but for the pauses between tries at once, and this. */
  static DispatchSettings with(String name, String value) {
    return TestSettings.production("dispatch.pause", "1ms..2s", name, value).dispatch();
  }

  Post(InMemoryParkedStore parked) {
    this.parked = parked;
  }

  Post() {
    this(new InMemoryParkedStore());
  }

  /** Does what a test wants on a text, else remembers it. */
  static final class Remember implements Reaction<LetterEvent.Written> {
    final List<String> done = new CopyOnWriteArrayList<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Consumer<Received>> instead = new ConcurrentHashMap<>();
    private final String name;

    Remember(String name) {
      this.name = name;
    }

    void on(String text, Consumer<Received> what) {
      instead.put(text, what);
    }

    void failOn(String text, RuntimeException failure) {
      on(
          text,
          received -> {
            throw failure;
          });
    }

    void behaveOn(String text) {
      instead.remove(text);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void on(LetterEvent.Written event, Received received) {
      asked.add(event.text());
      Consumer<Received> other = instead.get(event.text());
      if (other != null) {
        other.accept(received);
      }
      if (!done.contains(event.text())) {
        done.add(event.text());
      }
    }
  }

  private final class Texts extends Projection<List<String>> {
    @SuppressWarnings("unchecked")
    Texts() {
      super(views, "texts", (Class<List<String>>) (Class<?>) List.class);
      on(
          LetterEvent.Written.class,
          event -> "all",
          (before, event) -> {
            onProjecting.accept(event.text());
            List<String> after = new ArrayList<>(before == null ? List.of() : before);
            after.add(event.text());
            return after;
          });
    }
  }

  @SuppressWarnings("unchecked")
  List<String> projected() {
    return views.find("texts", "all", List.class).orElse(List.of());
  }

  Dispatching dispatching() {
    if (dispatching == null) {
      dispatching =
          Dispatching.of(
              new Dispatching.Surroundings(
                  new EventCodec(List.of(LetterEvent.class), List.of()),
                  new Subscribers(views, List.of(new Texts()), List.of(first, second)),
                  parked,
                  new KeyOnly(),
                  turns,
                  LaneWorkers.virtualThreads(),
                  sleeper,
                  clock,
                  () -> leads,
                  meters),
              settings,
              new SlowFigures(meters));
    }
    return dispatching;
  }

  Verdict poll(Incoming... records) {
    return dispatching().dispatcher().dispatch(List.of(records));
  }

  Parked parkedIn(String group, Incoming message) {
    return parked.find(Parked.id(group, message)).orElseThrow();
  }

  double figure(String name) {
    dispatching().watched().look();
    return meters.get("samenspraak." + name).meters().stream()
        .mapToDouble(meter -> meter.measure().iterator().next().getValue())
        .sum();
  }
}

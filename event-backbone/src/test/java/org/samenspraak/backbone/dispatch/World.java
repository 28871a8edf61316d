package org.samenspraak.backbone.dispatch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.testsupport.TestClock;

/**
 * Two instances of a service on one partition, with crashes, stores in doubt, failing reactions,
 * rebalances, an instance that does not know yet that it lost the partition, and an operator;
 * everything by chance from one seed.
 */
final class World {
  private static final List<String> KEYS = List.of("a", "b", "c");
  private static final List<String> REACTIONS = List.of("own", "shared");
  private static final int LETTERS_PER_KEY = 5;
  private static final int STEPS = 60;
  private static final int RARITY = 25;

  /** What is done wrongly on purpose. */
  enum Mutant {
    NONE,
    OFFSET_FIRST,
    FOLLOWERS_PASS,
    PLAIN_DISCARD
  }

  private final Mutant mutant;
  private final Random random;
  private final InMemoryParkedStore parked = new InMemoryParkedStore();
  private final InMemoryDocumentStore documents = new InMemoryDocumentStore(Kind.of(Box.class));
  private final TestClock clock = TestClock.at(Instant.parse("2020-10-29T08:00:00Z"));
  private final List<Incoming> log = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final Map<String, Long> effectsAtDiscard = new HashMap<>();
  private int committed;
  private int owner;
  private boolean trouble = true;
  private Throwable lastLeft;

  World(long seed, Mutant mutant) {
    this.random = new Random(seed);
    this.mutant = mutant;
    Aggregates<Box> boxes = Boxes.in(documents);
    Cause.Once made = new Cause.Once(Actor.parse("operator"), Instant.EPOCH, "made");
    KEYS.forEach(key -> boxes.add(key, made, Box::new));
    boxes.add("all", made, Box::new);
    writeLog();
    instances.add(new Instance());
    instances.add(new Instance());
  }

  /** Each key's letters in order, the keys mixed, late duplicates strewn in. */
  private void writeLog() {
    Map<String, Integer> written = new HashMap<>();
    while (written.values().stream().mapToInt(n -> n).sum() < KEYS.size() * LETTERS_PER_KEY) {
      String key = KEYS.get(random.nextInt(KEYS.size()));
      int soFar = written.getOrDefault(key, 0);
      if (soFar > 0 && random.nextInt(5) == 0) {
        log.add(Letters.letter(key, 1 + random.nextInt(soFar), log.size()));
      } else if (soFar < LETTERS_PER_KEY) {
        log.add(Letters.letter(key, soFar + 1, log.size()));
        written.put(key, soFar + 1);
      }
    }
  }

  /** One instance from its start to its crash. */
  private final class Instance {
    private final Chaos chaos = new Chaos(random, trouble ? RARITY : 0);
    private final Dispatching parts;
    private int position = committed;

    Instance() {
      KeyOnly keyOnly = new KeyOnly();
      Aggregates<Box> boxes = Boxes.in(chaos.round(DocumentStore.class, documents));
      Aggregates<Box> watched =
          mutant == Mutant.PLAIN_DISCARD ? boxes : new KeyOnlyAggregates<>(boxes, keyOnly);
      ParkedStore seen = chaos.round(ParkedStore.class, new Mutated(parked, mutant));
      parts =
          Dispatching.of(
              new Dispatching.Surroundings(
                  new EventCodec(List.of(LetterEvent.class), List.of()),
                  new Subscribers(
                      new FakeViews(),
                      List.of(),
                      List.of(reaction("own", watched), reaction("shared", watched))),
                  seen,
                  keyOnly,
                  new LocalTurns(),
                  (lanes, atMost) -> lanes.forEach(Runnable::run),
                  time -> {},
                  copy -> {},
                  clock,
                  () -> true,
                  new SimpleMeterRegistry()),
              DispatchSettings.DEFAULT);
    }

    private Reaction<LetterEvent.Written> reaction(String name, Aggregates<Box> boxes) {
      return new Reaction<>() {
        @Override
        public String name() {
          return name;
        }

        @Override
        public void on(LetterEvent.Written letter, Received received) {
          String target = name.equals("own") ? letter.text().substring(0, 1) : "all";
          boxes.change(
              target,
              received.cause(),
              box -> {
                maybeFail();
                box.put(letter.text());
              });
        }
      };
    }

    /** Handles some records from where it believes to be. */
    void poll(boolean owns) {
      int end = Math.min(log.size(), position + 1 + random.nextInt(4));
      if (mutant == Mutant.OFFSET_FIRST && owns) {
        committed = end;
      }
      Verdict verdict = parts.dispatcher().dispatch(log.subList(position, end));
      if (chaos.dead()) {
        return;
      }
      position = verdict instanceof Verdict.Again again ? position + again.index() : end;
      if (owns) {
        committed = Math.max(committed, position);
      }
    }
  }

  private void maybeFail() {
    if (trouble) {
      switch (random.nextInt(12)) {
        case 0 -> throw new Refusal(Refusal.Kind.CONFLICT, "no", "Nee.");
        case 1 -> throw new IllegalStateException("a fault");
        case 2 -> throw new NotYet("a fact");
        default -> {}
      }
    }
  }

  /** Lives through the trouble, then without any, and returns what is wrong in the end. */
  List<String> run() {
    for (int step = 0; step < STEPS; step++) {
      step();
      replaceTheDead();
    }
    trouble = false;
    instances.replaceAll(old -> new Instance());
    for (int round = 0; round < 40; round++) {
      instances.get(owner).poll(true);
      clock.advance(Duration.ofHours(1));
      instances.get(owner).parts.retries().step(true);
      parked.page(0, 100).forEach(one -> orGone(() -> replay(instances.get(owner), one)));
    }
    return complaints();
  }

  private void step() {
    Instance acting = instances.get(owner);
    switch (random.nextInt(9)) {
      case 0, 1, 2, 3 -> orGone(() -> acting.poll(true));
      case 4 -> orGone(() -> instances.get(1 - owner).poll(false));
      case 5 -> rebalance();
      case 6 -> {
        clock.advance(Duration.ofMinutes(random.nextInt(3)));
        orGone(() -> acting.parts.retries().step(true));
      }
      case 7 -> onSomeParked(one -> replay(instances.get(random.nextInt(2)), one));
      default -> onSomeParked(this::discard);
    }
  }

  private void rebalance() {
    owner = 1 - owner;
    instances.get(owner).position = committed;
    instances.get(owner).parts.dispatcher().partitionsAssigned();
  }

  private void replaceTheDead() {
    for (int n = 0; n < instances.size(); n++) {
      if (instances.get(n).chaos.dead()) {
        instances.set(n, new Instance());
      }
    }
  }

  private void onSomeParked(java.util.function.Consumer<Parked> work) {
    List<Parked> waiting = parked.page(0, 100);
    if (!waiting.isEmpty()) {
      orGone(() -> work.accept(waiting.get(random.nextInt(waiting.size()))));
    }
  }

  private static void replay(Instance instance, Parked one) {
    var _ = instance.parts.desk().replay(one.id());
  }

  private void discard(Parked one) {
    if (random.nextInt(3) == 0) {
      var _ = instances.get(owner).parts.desk().discard(one.id(), "operator");
      effectsAtDiscard.put(name(one.group(), one.message()), effects(one.group(), one.message()));
    }
  }

  /**
   * What is asked may find nothing any more, or fail, or be the instance's last; it is left at
   * that.
   */
  private void orGone(Runnable request) {
    try {
      request.run();
    } catch (Refusal | StoreUnavailable | Chaos.Crash left) {
      lastLeft = left;
    }
  }

  private List<String> complaints() {
    List<String> wrong = new ArrayList<>();
    if (committed != log.size() || parked.waiting() > 0) {
      wrong.add(
          "left: %d records, %d parked, last %s"
              .formatted(log.size() - committed, parked.waiting(), lastLeft));
    }
    for (String reaction : REACTIONS) {
      for (String key : KEYS) {
        complainOf(reaction, key, wrong);
      }
    }
    return wrong;
  }

  private void complainOf(String reaction, String key, List<String> wrong) {
    List<String> texts = texts(reaction, key);
    if (!texts.equals(texts.stream().sorted().toList())) {
      wrong.add(reaction + " out of order: " + texts);
    }
    for (int sequence = 1; sequence <= LETTERS_PER_KEY; sequence++) {
      Incoming letter = Letters.letter(key, sequence, 0);
      long expected =
          effectsAtDiscard.getOrDefault(name(reaction, letter), expected(reaction, letter));
      if (effects(reaction, letter) != expected) {
        wrong.add(name(reaction, letter) + " not " + expected + " times in " + texts);
      }
    }
  }

  /** A discard whose answer was lost may have taken place. */
  private long expected(String reaction, Incoming letter) {
    boolean discarded =
        parked.find(Parked.id(reaction, letter)).filter(one -> !one.waiting()).isPresent();
    return discarded ? effects(reaction, letter) : 1;
  }

  private long effects(String reaction, Incoming letter) {
    String text = letter.key() + letter.headers().get("ce_sequence");
    return texts(reaction, String.valueOf(letter.key())).stream().filter(text::equals).count();
  }

  private List<String> texts(String reaction, String key) {
    String box = reaction.equals("own") ? key : "all";
    return Boxes.in(documents).get(box).state().texts().stream()
        .filter(text -> text.startsWith(key))
        .toList();
  }

  private static String name(String reaction, Incoming letter) {
    return reaction + ":" + letter.id();
  }
}

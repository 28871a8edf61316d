package org.samenspraak.upgrade;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.service.Reply;

/**
 * Clients that pack things into a few parcels, each thing by one request at whichever instance, and
 * repeat a request with its key until it is acknowledged.
 */
final class Clients implements AutoCloseable {
  private static final int PARCELS = 20;
  private static final int AT_ONCE = 8;
  private static final Duration BETWEEN = Duration.ofMillis(25);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final List<RunningParcels> instances;
  private final List<String> parcels =
      IntStream.range(0, PARCELS).mapToObj(_ -> TestBroker.uniqueName("rollend")).toList();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger tries = new AtomicInteger();
  private final AtomicInteger newerShape = new AtomicInteger();
  private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

  Clients(RunningParcels... instances) {
    this.instances = new CopyOnWriteArrayList<>(instances);
  }

  /** Begins to ask, at a steady pace as long as the answers keep up with it. */
  void start() {
    var _ = pace.scheduleAtFixedRate(this::ask, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void ask() {
    if (asked.get() - acknowledged.size() < AT_ONCE) {
      String name = "ding-" + asked.incrementAndGet();
      var _ = requests.submit(() -> untilAcknowledged(name));
    }
  }

  private void untilAcknowledged(String name) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .atMost(PATIENCE)
        .until(() -> isAcknowledged(name));
    acknowledged.add(name);
  }

  private boolean isAcknowledged(String name) {
    String parcel = parcels.get(Math.floorMod(name.hashCode(), PARCELS));
    RunningParcels any = instances.get(tries.incrementAndGet() % instances.size());
    try {
      Reply answer = any.put(parcel, "things", name);
      if (answer.status() == 503 && answer.body().contains("newer-shape")) {
        newerShape.incrementAndGet();
      }
      return answer.status() == 200;
    } catch (UncheckedIOException gone) {
      return false;
    }
  }

  void leave(RunningParcels instance) {
    instances.remove(instance);
  }

  void join(RunningParcels instance) {
    instances.add(instance);
  }

  List<String> parcels() {
    return parcels;
  }

  Collection<String> acknowledgedNames() {
    return acknowledged;
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /** How often an old instance refused to write what a new one wrote. */
  int refusedForNewerShape() {
    return newerShape.get();
  }

  void stopAndAwaitAnswers() {
    pace.close();
    await().atMost(PATIENCE).until(() -> acknowledged.size() == asked.get());
  }

  @Override
  public void close() {
    pace.shutdownNow();
    requests.shutdownNow();
    instances.forEach(RunningParcels::stop);
  }
}

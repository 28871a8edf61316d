package org.samenspraak.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What runs, each by a name: started in order or together and stopped in reverse, all of it or one
 * by itself.
 */
final class RunningParts implements AutoCloseable {

  private final Map<String, Supplier<? extends AutoCloseable>> known = new LinkedHashMap<>();
  private final Map<String, AutoCloseable> running = new LinkedHashMap<>();

  /** Starts a part and remembers how, for another start. */
  synchronized void start(String name, Supplier<? extends AutoCloseable> how) {
    known.put(name, how);
    start(name);
  }

  /**
   * Starts parts that can do without each other at the same time, each on a thread of its name, and
   * remembers how. When some cannot start, that is thrown once none is under way any more.
   *
   * @throws IllegalStateException when one of them runs; then none is started
   */
  synchronized void startTogether(Map<String, Supplier<? extends AutoCloseable>> together) {
    together.keySet().forEach(this::requireStopped);
    known.putAll(together);
    Map<String, CompletableFuture<AutoCloseable>> starting = new LinkedHashMap<>();
    together.forEach((name, how) ->
        starting.put(name, CompletableFuture.supplyAsync(how::get, task -> begin(name, task))));
    List<RuntimeException> failures = new ArrayList<>();
    starting.forEach((name, start) -> {
      try {
        running.put(name, start.join());
      } catch (CompletionException e) {
        failures.add(e.getCause() instanceof RuntimeException cause ? cause : e);
      }
    });
    if (!failures.isEmpty()) {
      RuntimeException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private static void begin(String name, Runnable task) {
    Thread.ofPlatform().name("start-" + name).start(task);
  }

  /**
   * Starts a part that was stopped, as before.
   *
   * @throws IllegalArgumentException when no part has that name
   * @throws IllegalStateException when it runs
   */
  synchronized void start(String name) {
    Supplier<? extends AutoCloseable> how = known.get(name);
    if (how == null) {
      throw new IllegalArgumentException("no part is named " + name + ", but " + known.keySet());
    }
    requireStopped(name);
    running.put(name, how.get());
  }

  private void requireStopped(String name) {
    if (running.containsKey(name)) {
      throw new IllegalStateException(name + " is running");
    }
  }

  /**
   * Stops a part and leaves the others running.
   *
   * @throws IllegalStateException when it does not run, or did not stop cleanly
   */
  synchronized void stop(String name) {
    AutoCloseable part = running.remove(name);
    if (part == null) {
      throw new IllegalStateException(name + " is not running");
    }
    try {
      part.close();
    } catch (Exception e) {
      throw new IllegalStateException(name + " did not stop cleanly", e);
    }
  }

  /** Stops the last one first; goes on when one of them fails to stop. */
  @Override
  public synchronized void close() {
    List<RuntimeException> failures = new ArrayList<>();
    for (String name : List.copyOf(known.keySet()).reversed()) {
      if (running.containsKey(name)) {
        try {
          stop(name);
        } catch (RuntimeException e) {
          failures.add(e);
        }
      }
    }
    if (!failures.isEmpty()) {
      IllegalStateException failed = new IllegalStateException("did not stop cleanly");
      failures.forEach(failed::addSuppressed);
      throw failed;
    }
  }
}

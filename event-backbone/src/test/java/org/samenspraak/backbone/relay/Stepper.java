package org.samenspraak.backbone.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs processes one step at a time in an order drawn from a seed. A process is a thread of its own
 * that stops at each {@link #step}; there the scheduler may run anybody else, let it stand still
 * for ever so long, or kill its instance.
 */
final class Stepper {
  static final int NOBODY = -1;

  /**
   * Ends a process whose instance was killed; an Error, so that no handler of exceptions survives
   * it.
   */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("killed", null, false, false);
    }
  }

  private final class Task {
    private final String name;
    private final int instance;
    private final boolean daemon;
    private final Semaphore go = new Semaphore(0);
    private BooleanSupplier condition = () -> true;
    private boolean killed;
    private boolean ended;

    Task(String name, int instance, boolean daemon) {
      this.name = name;
      this.instance = instance;
      this.daemon = daemon;
    }

    void run(Runnable body) {
      go.acquireUninterruptibly();
      CURRENT.set(this);
      try {
        if (!killed) {
          body.run();
        }
      } catch (Killed _) {
        say(name + " dies");
      } catch (Throwable e) {
        failure = e;
      }
      ended = true;
      back.release();
    }
  }

  private static final ThreadLocal<@Nullable Task> CURRENT = new ThreadLocal<>();

  private final Random random;
  private final Semaphore back = new Semaphore(0);
  private final List<Task> processes = new ArrayList<>();
  private final List<String> trace = new ArrayList<>();
  private @Nullable Throwable failure;
  private long steps;

  Stepper(Random random) {
    this.random = random;
  }

  /** Starts a process that must end before all is quiet; says whether it has ended. */
  BooleanSupplier spawn(String name, int instance, Runnable body) {
    Task process = new Task(name, instance, false);
    add(process, body);
    return () -> process.ended;
  }

  /** Starts a process that waits for work for ever. */
  void spawnDaemon(String name, int instance, Runnable body) {
    add(new Task(name, instance, true), body);
  }

  private void add(Task process, Runnable body) {
    processes.add(process);
    Thread.ofVirtual().start(() -> process.run(body));
  }

  /** Anything may happen here. */
  void step() {
    await(() -> true);
  }

  /** Waits until it is so; the condition is only asked between steps. */
  void await(BooleanSupplier condition) {
    Task me = CURRENT.get();
    if (me == null) {
      return;
    }
    if (me.killed) {
      throw new Killed();
    }
    me.condition = condition;
    back.release();
    me.go.acquireUninterruptibly();
    if (me.killed) {
      throw new Killed();
    }
  }

  /** Runs one step of one process that can go on; false when there is none. */
  boolean advance() throws Throwable {
    List<Task> ready = processes.stream().filter(p -> p.condition.getAsBoolean()).toList();
    if (ready.isEmpty()) {
      return false;
    }
    steps++;
    resume(ready.get(random.nextInt(ready.size())));
    return true;
  }

  /** Ends all processes of that instance where they stand. */
  void kill(int instance) throws Throwable {
    for (Task process : List.copyOf(processes)) {
      if (process.instance == instance) {
        process.killed = true;
        resume(process);
      }
    }
  }

  void killAll() throws Throwable {
    for (Task process : List.copyOf(processes)) {
      process.killed = true;
      resume(process);
    }
  }

  private void resume(Task process) throws Throwable {
    process.go.release();
    back.acquireUninterruptibly();
    if (process.ended) {
      processes.remove(process);
    }
    Throwable found = failure;
    if (found != null) {
      failure = null;
      throw found;
    }
  }

  /** Whether only daemons are left, and none of them has anything to do. */
  boolean isQuiet() {
    return processes.stream().noneMatch(p -> !p.daemon || p.condition.getAsBoolean());
  }

  long steps() {
    return steps;
  }

  void say(String what) {
    trace.add(what);
  }

  /** What happened last. */
  String trace(int lines) {
    return String.join("\n", trace.subList(Math.max(0, trace.size() - lines), trace.size()));
  }
}

package org.samenspraak.backbone.protocol;

import java.util.ArrayList;
import java.util.Arrays;
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

  private static final ThreadLocal<@Nullable Task> CURRENT = new ThreadLocal<>();

  private final Random random;
  private final Semaphore back = new Semaphore(0);
  private final List<Task> processes = new ArrayList<>();
  private final List<Task> ready = new ArrayList<>();
  private final List<Line> trace = new ArrayList<>();
  private @Nullable Throwable failure;
  private long steps;

  Stepper(Random random) {
    this.random = random;
  }

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

  /** Made into words only when somebody reads it. */
  private record Line(String who, String what, List<Object> with) {
    @Override
    public String toString() {
      return who + ": " + what.formatted(with.toArray());
    }
  }

  private final class Task {
    private final String name;
    private final int instance;
    private final boolean daemon;
    private final Semaphore go = new Semaphore(0);
    private BooleanSupplier condition = Stepper::always;
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
        // That is all it takes: what it was about to do is not done.
      } catch (Throwable e) {
        failure = e;
      }
      ended = true;
      back.release();
    }
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

  private static boolean always() {
    return true;
  }

  /** Anything may happen here. */
  void step() {
    await(Stepper::always);
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
    ready.clear();
    for (Task process : processes) {
      if (process.condition.getAsBoolean()) {
        ready.add(process);
      }
    }
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

  void say(String what, Object... with) {
    Task me = CURRENT.get();
    trace.add(new Line(me == null ? "--" : me.name, what, Arrays.asList(with)));
  }

  /** What happened last. */
  String trace(int lines) {
    StringBuilder text = new StringBuilder();
    trace
        .subList(Math.max(0, trace.size() - lines), trace.size())
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}

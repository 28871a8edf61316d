package org.samenspraak.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/** Says what is being started and how long it took. */
final class StartProgress {

  private final PrintStream out;
  private final long begin = System.nanoTime();

  StartProgress(PrintStream out) {
    this.out = out;
  }

  /** One after another: says what is begun, and then how long it took. */
  <T> T step(String what, Supplier<? extends T> start) {
    out.printf("  %-46s", what + " …");
    out.flush();
    return timed("", start);
  }

  /** The same for work that yields nothing. */
  void step(String what, Runnable work) {
    step(
        what,
        () -> {
          work.run();
          return what;
        });
  }

  /** While others start as well: says what is done or failed, and how long it took. */
  <T> T amongOthers(String what, Supplier<? extends T> start) {
    return timed(String.format("  %-46s", what), start);
  }

  private <T> T timed(String before, Supplier<? extends T> start) {
    long from = System.nanoTime();
    boolean started = false;
    try {
      T running = start.get();
      started = true;
      return running;
    } finally {
      out.printf("%s%5.1f s%s%n", before, seconds(from), started ? "" : ", mislukt");
    }
  }

  void say(String line) {
    out.println(line);
  }

  double seconds() {
    return seconds(begin);
  }

  private static double seconds(long from) {
    return Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0;
  }
}

package org.samenspraak.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/** Says what is being started and how long it took. */
final class Progress {

  private final PrintStream out;
  private final long begin = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  /** One after another: says what is begun, and then how long it took. */
  <T> T step(String what, Supplier<? extends T> start) {
    out.printf("  %-46s", what + " …");
    out.flush();
    long from = System.nanoTime();
    T started = start.get();
    out.printf("%5.1f s%n", seconds(from));
    return started;
  }

  /** While others start as well: says what is done or failed, and how long it took. */
  <T> T amongOthers(String what, Supplier<? extends T> start) {
    long from = System.nanoTime();
    boolean started = false;
    try {
      T running = start.get();
      started = true;
      return running;
    } finally {
      out.printf("  %-46s%5.1f s%s%n", what, seconds(from), started ? "" : ", mislukt");
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

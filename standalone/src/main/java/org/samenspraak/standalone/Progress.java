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

  <T> T step(String what, Supplier<? extends T> start) {
    out.printf("  %-46s", what + " …");
    out.flush();
    long from = System.nanoTime();
    T started = start.get();
    out.printf("%5.1f s%n", seconds(from));
    return started;
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

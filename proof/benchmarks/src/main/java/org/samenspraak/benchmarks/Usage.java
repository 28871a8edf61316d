package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a JVM uses while something goes on.
 *
 * @param cpuPercent of one core, on average
 * @param resident mebibytes at the end
 */
record Usage(double cpuPercent, double resident) {
  /** Of processor time only hundredths of a second are counted; nothing at all has no ratio. */
  private static final double LEAST = 0.01;

  private static final double MEBIBYTE = 1L << 20;

  /** Of each of them, by the same names, during the same time. */
  static Map<String, Usage> during(Map<String, OwnJvm> jvms, Runnable something) {
    Map<String, Duration> before = new LinkedHashMap<>();
    jvms.forEach((name, jvm) -> before.put(name, jvm.cpu()));
    long began = System.nanoTime();
    something.run();
    long took = System.nanoTime() - began;
    Map<String, Usage> used = new LinkedHashMap<>();
    before.forEach((name, cpu) -> {
      OwnJvm jvm = jvms.get(name);
      if (jvm != null) {
        double percent = 100.0 * jvm.cpu().minus(cpu).toNanos() / took;
        used.put(name, new Usage(Math.max(LEAST, percent), jvm.residentBytes() / MEBIBYTE));
      }
    });
    return used;
  }
}

package org.samenspraak.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;

/**
 * What a figure depends on and does not say by itself.
 *
 * @param load of the machine over the last minute, when the run began
 * @param speed MiB/s of SHA-256 on one thread, the best of several short tries: a shared machine is
 *     not always as fast
 */
record Machine(
    LocalDate date,
    String processors,
    String memory,
    String java,
    String flags,
    String versions,
    String store,
    double load,
    double speed) {
  private static final int MEBIBYTE = 1 << 20;
  private static final int HASHED_MEBIBYTES = 16;
  private static final int TRIES = 12;

  static Machine of(BenchParts parts) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        LocalDate.now(ZoneId.of("Europe/Brussels")),
        system.getAvailableProcessors() + " × " + system.getArch(),
        gibibytes(system.getTotalMemorySize())
            + ", heap "
            + gibibytes(Runtime.getRuntime().maxMemory()),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        String.join(" ", arguments()),
        "Kafka " + AppInfoParser.getVersion() + ", Spring Boot " + SpringBootVersion.getVersion(),
        parts.storeKind(),
        system.getSystemLoadAverage(),
        Math.round(hashingSpeed()));
  }

  List<String> lines() {
    return List.of(
        "date      " + date,
        "machine   " + processors + ", memory " + memory + ", load before " + load,
        "speed     SHA-256 " + speed + " MiB/s on one thread",
        "JVM       " + java,
        "flags     " + flags,
        "versions  " + versions,
        "store     " + store);
  }

  private static double hashingSpeed() {
    byte[] block = new byte[MEBIBYTE];
    double best = 0;
    for (int n = 0; n < TRIES; n++) {
      long began = System.nanoTime();
      MessageDigest sha = sha256();
      for (int mebibyte = 0; mebibyte < HASHED_MEBIBYTES; mebibyte++) {
        sha.update(block);
      }
      byte[] _ = sha.digest();
      best = Math.max(best, HASHED_MEBIBYTES * 1e9 / (System.nanoTime() - began));
    }
    return best;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<String> arguments() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-XX") || flag.startsWith("-Xm"))
        .toList();
  }

  private static String gibibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
  }
}

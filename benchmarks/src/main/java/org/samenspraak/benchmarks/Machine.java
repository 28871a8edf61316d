package org.samenspraak.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;

/**
 * What a figure depends on and does not say by itself.
 *
 * @param load of the machine over the last minute, when the run began
 */
record Machine(
    LocalDate date,
    String processors,
    String memory,
    String java,
    String flags,
    String versions,
    String store,
    double load) {

  static Machine of(Parts parts) {
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
        system.getSystemLoadAverage());
  }

  List<String> lines() {
    return List.of(
        "date      " + date,
        "machine   " + processors + ", memory " + memory + ", load before " + load,
        "JVM       " + java,
        "flags     " + flags,
        "versions  " + versions,
        "store     " + store);
  }

  private static List<String> arguments() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-XX") || flag.startsWith("-Xm"))
        .toList();
  }

  private static String gibibytes(long bytes) {
    return Optional.of(bytes / (double) (1L << 30))
        .map(size -> String.format(Locale.ROOT, "%.1f GiB", size))
        .orElseThrow();
  }
}

package org.samenspraak.scenarios;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this JVM holds at one moment.
 *
 * @param heap bytes in use after a collection
 * @param threads of the system
 * @param virtual threads, by name without digits
 * @param files open ones, sockets included
 */
record Vitals(long heap, int threads, Map<String, Long> virtual, long files) {

  private static final long MEBIBYTE = 1024 * 1024;

  static Vitals now() {
    System.gc();
    return new Vitals(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        virtualThreads(),
        ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
            .getOpenFileDescriptorCount());
  }

  long virtualCount() {
    return virtual.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> virtualThreads() {
    try {
      Path folder = Files.createTempDirectory("threads");
      Path dump = folder.resolve("dump.json");
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(dump.toString(), ThreadDumpFormat.JSON);
      JsonNode containers =
          JsonMapper.shared().readTree(dump).path("threadDump").path("threadContainers");
      Files.delete(dump);
      Files.delete(folder);
      return containers
          .valueStream()
          .flatMap(container -> container.path("threads").valueStream())
          .filter(thread -> thread.path("virtual").asBoolean(false))
          .collect(
              Collectors.groupingBy(
                  thread -> thread.path("name").asString("").replaceAll("\\d+", "#"),
                  TreeMap::new,
                  Collectors.counting()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.format(
        "heap %d MiB, %d threads, %d virtual threads %s, %d open files",
        heap / MEBIBYTE, threads, virtualCount(), virtual, files);
  }
}

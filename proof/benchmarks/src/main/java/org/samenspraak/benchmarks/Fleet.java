package org.samenspraak.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.embedded.LocalPort;
import org.samenspraak.embedded.SmtpCatcher;
import org.samenspraak.testsupport.login.TestIssuer;

/** The services, each a JVM of its own as large as in its image, on the broker and store given. */
final class Fleet implements AutoCloseable {
  static final String QUESTION = "question-service";

  /** In the order in which they are best started. */
  static final List<String> NAMES =
      List.of("coordination-service", QUESTION, "plan-service", "notification-service", "portal");

  private static final String HEAP = "-Xmx614m";

  private final BenchParts parts;
  private final Path folder;
  private final SmtpCatcher mails;
  private final Map<String, Path> jars = new HashMap<>();
  private final Map<String, Integer> ports = new HashMap<>();
  private final Map<String, Integer> managementPorts = new HashMap<>();
  private final Map<String, String> stores = new HashMap<>();
  private final Deque<OwnJvm> running = new ArrayDeque<>();

  Fleet(BenchParts parts, Programs programs) {
    this.parts = parts;
    this.folder = parts.freshFolder();
    List<Integer> free = LocalPort.free(2 * NAMES.size());
    for (String name : NAMES) {
      jars.put(name, programs.jarOf(name));
      ports.put(name, free.get(ports.size()));
      managementPorts.put(name, free.get(NAMES.size() + managementPorts.size()));
      stores.put(name, parts.uri(parts.freshDatabase()));
    }
    this.mails = SmtpCatcher.start(parts.freshFolder(), 0);
  }

  /**
   * Starts one of them.
   *
   * @param flags for its JVM
   */
  OwnJvm start(String name, List<String> flags) {
    List<String> arguments = new ArrayList<>(flags);
    arguments.addAll(List.of(HEAP, "-jar", of(jars, name).toString()));
    arguments.addAll(
        List.of(
            "--server.port=" + of(ports, name),
            "--management.server.port=" + of(managementPorts, name),
            "--spring.mongodb.uri=" + of(stores, name),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mails.port(),
            "--samenspraak.mail.window=0s",
            "--spring.kafka.bootstrap-servers=" + parts.brokers()));
    arguments.addAll(TestIssuer.shared().arguments());
    arguments.add("--samenspraak.login.client-id=" + name);
    ports.forEach((other, port) ->
        arguments.add(
            "--samenspraak.%s.url=http://127.0.0.1:%d"
                .formatted(other.replace("-service", ""), port)));
    return new OwnJvm(name, folder, arguments);
  }

  /** Starts all and waits until they serve; they are stopped with the fleet. */
  Map<String, OwnJvm> startAll() {
    Map<String, OwnJvm> started = new HashMap<>();
    for (String name : NAMES) {
      OwnJvm service = start(name, List.of());
      running.push(service);
      started.put(name, service);
      double _ = service.awaitReady(() -> isReady(name));
    }
    return started;
  }

  boolean isReady(String name) {
    return ServiceReady.at(of(managementPorts, name));
  }

  /** Where questions are filed. */
  URI questions() {
    return URI.create("http://127.0.0.1:" + of(ports, QUESTION));
  }

  /** Stops all that {@link #startAll} started. */
  void stopAll() {
    while (!running.isEmpty()) {
      running.pop().close();
    }
  }

  private static <T> T of(Map<String, T> byName, String name) {
    T found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no service " + name);
    }
    return found;
  }

  @Override
  public void close() {
    stopAll();
    mails.close();
  }
}

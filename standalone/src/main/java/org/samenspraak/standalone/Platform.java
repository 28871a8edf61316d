package org.samenspraak.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.coordination.CoordinationService;
import org.samenspraak.embedded.EmbeddedKafka;
import org.samenspraak.embedded.EmbeddedStore;
import org.samenspraak.embedded.SmtpCatcher;
import org.samenspraak.notification.NotificationService;
import org.samenspraak.plan.PlanService;
import org.samenspraak.portal.Portal;
import org.samenspraak.question.QuestionService;
import org.samenspraak.standalone.story.Addresses;
import org.springframework.core.env.StandardEnvironment;

/**
 * Broker, store, mail catcher and all services, stopped in the reverse of the order in which they
 * are started. Each is a part named as its port in {@link Ports#named()}, and can be stopped and
 * started by itself.
 */
public final class Platform implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private record Part(String name, String words, Supplier<? extends AutoCloseable> start) {}

  private final RunningParts parts = new RunningParts();
  private final Ports ports;
  private final Path data;
  private final Logs logs;
  private final LogIn logIn;
  private final @Nullable LocalDateTime storyClock;

  private Platform(Path data, Ports ports, @Nullable LocalDateTime storyClock, LogIn logIn) {
    this.data = data;
    this.ports = ports;
    this.storyClock = storyClock;
    this.logIn = logIn;
    this.logs = new Logs(data.resolve("samenspraak.log"));
  }

  /**
   * Starts everything and waits until it serves.
   *
   * @param data folder that survives restarts
   * @param storyClock where the story clock begins, Brussels time; absent for the real clock
   * @throws CannotStart when a port is in use, the data have another form, a service is not ready
   *     in time, or it is not clear who hands out tokens
   */
  public static Platform start(
      Path data, Ports ports, @Nullable LocalDateTime storyClock, java.io.PrintStream out) {
    LogIn logIn = LogIn.configured(new StandardEnvironment(), data, ports);
    ports.named().forEach(Platform::requireFree);
    DataFolder.open(data);
    Platform platform = new Platform(data, ports, storyClock, logIn);
    try {
      platform.startParts(new StartProgress(out));
      return platform;
    } catch (RuntimeException | Error e) {
      platform.close();
      throw e;
    }
  }

  private void startParts(StartProgress progress) {
    logs.begin();
    start(
        progress,
        new Part(
            "kafka", "Kafka", () -> EmbeddedKafka.start(data.resolve("kafka"), ports.kafka())));
    start(
        progress,
        new Part(
            "store",
            "documentopslag",
            () -> EmbeddedStore.start(data.resolve("store"), ports.store())));
    start(
        progress,
        new Part(
            "smtp", "mailvanger", () -> SmtpCatcher.start(data.resolve("mails"), ports.smtp())));
    startServices(progress);
    progress.step(
        "wachten tot alles klaar is", () -> Readiness.await(ports.management(), PATIENCE));
    progress.say(String.format("  alles draait na %.1f s", progress.seconds()));
  }

  /**
   * The first one by itself: it loads most of what the others share. It also knows who is minister;
   * question and plan are not ready before they have heard.
   */
  private void startServices(StartProgress progress) {
    start(
        progress,
        service(
            CoordinationService.class,
            "coordination",
            ports.coordination(),
            ports.coordinationManagement()));
    Map<String, Supplier<? extends AutoCloseable>> others = new LinkedHashMap<>();
    for (Part other : otherServices()) {
      others.put(other.name(), () -> progress.amongOthers(other.words(), other.start()));
    }
    progress.say("  tegelijk " + String.join(", ", others.keySet()) + " …");
    parts.startTogether(others);
  }

  private List<Part> otherServices() {
    List<Part> others = new ArrayList<>();
    others.add(
        service(QuestionService.class, "question", ports.question(), ports.questionManagement()));
    others.add(service(PlanService.class, "plan", ports.plan(), ports.planManagement()));
    others.add(
        service(
            NotificationService.class,
            "notification",
            ports.notification(),
            ports.notificationManagement()));
    others.add(portal());
    if (logIn.isHere()) {
      others.add(
          new Part(
              "login",
              "aanmelding op poort " + ports.login(),
              () -> logIn.start(logs.arguments())));
    }
    return others;
  }

  private void start(StartProgress progress, Part part) {
    parts.start(part.name(), () -> progress.step(part.words(), part.start()));
  }

  private Part service(Class<?> main, String name, int port, int management) {
    List<String> arguments = new ArrayList<>(common(port, management));
    arguments.addAll(logIn.settingsOf(name + "-service"));
    arguments.add("--spring.mongodb.uri=mongodb://127.0.0.1:" + ports.store() + "/" + name);
    arguments.add("--spring.mail.host=127.0.0.1");
    arguments.add("--spring.mail.port=" + ports.smtp());
    arguments.add("--samenspraak.mail.window=PT1S");
    arguments.add("--samenspraak.mail.offices.clerk=griffie@voorbeeld.example");
    arguments.add("--samenspraak.mail.offices.secretariat=secretariaat@voorbeeld.example");
    arguments.add("--samenspraak.api-docs.enabled=true");
    if (storyClock != null) {
      arguments.add("--samenspraak.clock.story=" + storyClock);
    }
    return new Part(
        name,
        name + "-service op poort " + port,
        () -> ServiceLauncher.run(main, name + "-service", arguments.toArray(String[]::new)));
  }

  private Part portal() {
    List<String> arguments = new ArrayList<>(common(ports.portal(), ports.portalManagement()));
    arguments.addAll(logIn.settingsOfPortal());
    ports
        .management()
        .forEach((service, address) ->
            arguments.add("--samenspraak.management." + service + "=" + address));
    return new Part(
        "portal",
        "portaal op poort " + ports.portal(),
        () -> ServiceLauncher.run(Portal.class, "portal", arguments.toArray(String[]::new)));
  }

  private List<String> common(int port, int management) {
    Addresses addresses = ports.addresses();
    List<String> arguments = new ArrayList<>(logs.arguments());
    Collections.addAll(
        arguments,
        "--spring.main.register-shutdown-hook=false",
        "--server.port=" + port,
        "--management.server.port=" + management,
        "--spring.kafka.bootstrap-servers=" + addresses.kafka(),
        "--samenspraak.portal.url=" + addresses.portal(),
        "--samenspraak.question.url=" + addresses.question(),
        "--samenspraak.coordination.url=" + addresses.coordination(),
        "--samenspraak.plan.url=" + addresses.plan(),
        "--samenspraak.notification.url=" + addresses.notification());
    return arguments;
  }

  /**
   * Stops one part; the others run on and have to do without.
   *
   * @param part named as its port
   * @throws IllegalStateException when it does not run
   */
  public void stop(String part) {
    parts.stop(part);
  }

  /**
   * Starts a part that was stopped, on the same data and port, and waits until it answers.
   *
   * @param part named as its port
   * @throws IllegalStateException when it runs
   */
  public void start(String part) {
    parts.start(part);
  }

  /** Where the services can be reached. */
  public Addresses addresses() {
    return ports.addresses();
  }

  /** Folder that keeps each mail as {@code .eml}. */
  public Path mails() {
    return data.resolve("mails");
  }

  /**
   * Stops the services first and what they stand on last; goes on when one of them fails to stop.
   */
  @Override
  public void close() {
    parts.close();
  }

  private static void requireFree(String name, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new CannotStart(
          "Poort %d is al in gebruik. Kies een andere: SAMENSPRAAK_JAVA_OPTS=\"-D%s=…\" ./samenspraak …"
              .formatted(port, Ports.property(name)));
    }
  }
}

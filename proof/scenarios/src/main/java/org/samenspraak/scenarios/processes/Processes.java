package org.samenspraak.scenarios.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samenspraak.embedded.LocalPort;
import org.samenspraak.scenarios.ApplicationUnderTest;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Tokens;
import org.springframework.util.FileSystemUtils;

/**
 * Store, broker, mail catcher, provider and each instance of each service as processes. They end
 * with this one; the portal, which keeps nothing, is left out.
 */
public final class Processes implements ApplicationUnderTest {

  /** Where an instance of a service is reached. */
  public record Instance(URI api, URI management) {}

  private final List<OneProcess> parts = new ArrayList<>();
  private final List<OneProcess> services = new ArrayList<>();
  private final Map<ProcessRole, List<Instance>> instances = new EnumMap<>(ProcessRole.class);
  private final Path folder;
  private final Addresses addresses;

  private Processes(Path folder, int instancesOfEach) {
    this.folder = folder;
    int services = ProcessRole.SERVICES.size() * instancesOfEach;
    Deque<Integer> ports = new ArrayDeque<>(LocalPort.free(5 + 2 * services));
    int store = ports.pop();
    int broker = ports.pop();
    int mail = ports.pop();
    int login = ports.pop();
    int portal = ports.pop();
    for (ProcessRole role : ProcessRole.SERVICES) {
      List<Instance> some = new ArrayList<>();
      for (int i = 0; i < instancesOfEach; i++) {
        some.add(new Instance(at(ports.pop()), at(ports.pop())));
      }
      instances.put(role, some);
    }
    this.addresses = addresses(portal, broker, login);
    make(new Commands(folder, addresses, store, mail, login), broker);
  }

  /**
   * Starts all of them and returns when they are ready.
   *
   * @param folder for their data and logs
   * @param instancesOfEach of each service, from 1
   */
  public static Processes start(Path folder, int instancesOfEach) throws InterruptedException {
    Processes processes = new Processes(folder, instancesOfEach);
    try {
      Files.createDirectories(processes.logs());
      Runtime.getRuntime().addShutdownHook(new Thread(processes::abandon, "abandon"));
      processes.startAll();
      return processes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | RuntimeException e) {
      processes.close();
      throw e;
    }
  }

  private void make(Commands commands, int broker) {
    part(
        ProcessRole.STORE,
        commands.part(ProcessRole.STORE, "store", commands.store()),
        ProcessReadiness.store(commands.store()));
    part(
        ProcessRole.BROKER,
        commands.part(ProcessRole.BROKER, "kafka", broker),
        ProcessReadiness.broker(broker));
    part(
        ProcessRole.MAIL,
        commands.part(ProcessRole.MAIL, "mails", commands.mail()),
        ProcessReadiness.mail(commands.mail()));
    part(ProcessRole.LOGIN, commands.provider(), ProcessReadiness.provider(commands.login()));
    instances.forEach((role, some) -> {
      for (Instance one : some) {
        String name = role.label() + (some.size() > 1 ? "-" + (some.indexOf(one) + 1) : "");
        List<String> command =
            commands.service(role, one.api().getPort(), one.management().getPort());
        services.add(
            new OneProcess(
                name, role, command, log(name), ProcessReadiness.service(one.management())));
      }
    });
  }

  private void part(ProcessRole role, List<String> command, ProcessReadiness ready) {
    parts.add(new OneProcess(role.label(), role, command, log(role.label()), ready));
  }

  private void startAll() throws InterruptedException {
    for (List<OneProcess> together : List.of(parts, services)) {
      together.forEach(OneProcess::start);
      for (OneProcess one : together) {
        one.awaitReady();
      }
    }
  }

  /** All that can be killed. */
  public List<OneProcess> all() {
    List<OneProcess> all = new ArrayList<>(parts);
    all.addAll(services);
    return all;
  }

  /** Where the instances of a service are reached. */
  public List<Instance> of(ProcessRole service) {
    return Objects.requireNonNull(instances.get(service), service.name());
  }

  /** Where the public resources of its instances are. */
  public List<URI> addressesOf(ProcessRole service) {
    return of(service).stream().map(Instance::api).toList();
  }

  /** The first instance of each. */
  @Override
  public Addresses addresses() {
    return addresses;
  }

  @Override
  public Path mails() {
    return folder.resolve("mails");
  }

  /** Folder with what each process wrote. */
  public Path logs() {
    return folder.resolve("logs");
  }

  @Override
  public void restart() {
    stopAll();
    try {
      startAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  @Override
  public void close() {
    stopAll();
  }

  /** What others stand on stops last. */
  private void stopAll() {
    try {
      for (List<OneProcess> together : List.of(services, parts)) {
        together.forEach(OneProcess::askToStop);
        for (OneProcess one : together) {
          one.awaitStopped();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stopping", e);
    }
  }

  /** This JVM ends while they run, by Ctrl-C say: nobody will look at what they leave. */
  private void abandon() {
    if (all().stream().noneMatch(OneProcess::isAlive)) {
      return;
    }
    try {
      for (OneProcess one : all()) {
        one.kill();
      }
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      System.err.println("left behind: " + folder + ", " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path log(String name) {
    return logs().resolve(name + ".log");
  }

  private Addresses addresses(int portal, int broker, int login) {
    return new Addresses(
        at(portal),
        of(ProcessRole.QUESTION).getFirst().api(),
        of(ProcessRole.COORDINATION).getFirst().api(),
        of(ProcessRole.PLAN).getFirst().api(),
        of(ProcessRole.NOTIFICATION).getFirst().api(),
        ProcessRole.SERVICES.stream().map(role -> of(role).getFirst().management()).toList(),
        "127.0.0.1:" + broker,
        Map.of("bootstrap.servers", "127.0.0.1:" + broker),
        new Tokens(at(login)));
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}

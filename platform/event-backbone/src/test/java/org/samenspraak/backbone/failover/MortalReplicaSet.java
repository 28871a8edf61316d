package org.samenspraak.backbone.failover;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.samenspraak.embedded.LocalPort;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * MongoDB as a replica set of three, whose primary is killed -9; it starts again once another is
 * elected.
 *
 * <p>A driver looks for each member where the members say they are, so one address must lead to one
 * member both from the others and from this JVM. That is why all three run in one container, each
 * on a port of its own that is published under the same number: {@code 127.0.0.1:port} is the
 * member inside, and on this machine the engine passes it on. It asks for no route to a container's
 * address (Docker Desktop has none), for no name of this machine inside a container (Linux has
 * none), and a killed member takes nobody's network along. Where the engine is on another machine,
 * the address is that machine's, and the container is told that the name is its own.
 */
final class MortalReplicaSet implements MortalStore {
  private static final String IMAGE = "mongo:8";
  private static final String NAME = "samenspraak";
  private static final int MEMBERS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The port of each member by its address. */
  private final Map<String, Integer> members = new LinkedHashMap<>();

  private final GenericContainer<?> container;
  private final MongoClient admin;

  MortalReplicaSet() {
    String engine = DockerClientFactory.instance().dockerHostIpAddress();
    String host = engine.equals("localhost") ? "127.0.0.1" : engine;
    LocalPort.free(MEMBERS).forEach(port -> members.put(host + ":" + port, port));
    container = container(host);
    container.start();
    members.values().forEach(this::startMember);
    initiate();
    admin = MongoClients.create("mongodb://" + hosts() + "/?replicaSet=" + NAME);
    awaitWrite();
  }

  private GenericContainer<?> container(String host) {
    List<PortBinding> published =
        members.values().stream()
            .map(port -> new PortBinding(Binding.bindPort(port), ExposedPort.tcp(port)))
            .toList();
    GenericContainer<?> sleeping =
        new GenericContainer<>(IMAGE)
            .withCommand("sleep", "infinity")
            .withCreateContainerCmdModifier(create -> {
              var _ =
                  create.withExposedPorts(
                      published.stream().map(PortBinding::getExposedPort).toList());
              var _ = create.getHostConfig().withPortBindings(published).withInit(true);
            })
            .waitingFor(Wait.forSuccessfulCommand("true"));
    return host.equals("127.0.0.1") ? sleeping : sleeping.withExtraHost(host, "127.0.0.1");
  }

  private void startMember(int port) {
    inContainer(
        "mkdir -p /data/db/%1$d && mongod --replSet %2$s --port %1$d --bind_ip_all --fork"
                .formatted(port, NAME)
            + " --dbpath /data/db/%1$d --logpath /data/db/%1$d.log --wiredTigerCacheSizeGB 0.25"
                .formatted(port));
  }

  /** Asked of the first member; short elections, so that the load meets several. */
  private void initiate() {
    List<String> addresses = List.copyOf(members.keySet());
    List<Document> set =
        IntStream.range(0, MEMBERS)
            .mapToObj(n -> new Document("_id", n).append("host", addresses.get(n)))
            .toList();
    Document config =
        new Document("_id", NAME)
            .append("members", set)
            .append("settings", new Document("electionTimeoutMillis", 2_000));
    try (MongoClient first =
        MongoClients.create("mongodb://" + addresses.getFirst() + "/?directConnection=true")) {
      var _ = first.getDatabase("admin").runCommand(new Document("replSetInitiate", config));
    }
  }

  @Override
  public String uri() {
    return "mongodb://" + hosts() + "/failover?replicaSet=" + NAME;
  }

  private String hosts() {
    return String.join(",", members.keySet());
  }

  @Override
  public void failOver() {
    String killed =
        admin.getDatabase("admin").runCommand(new Document("hello", 1)).getString("primary");
    int port = members.get(killed);
    inContainer("kill -9 $(cat /data/db/" + port + "/mongod.lock)");
    awaitWrite();
    startMember(port);
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> states().equals(List.of("PRIMARY", "SECONDARY", "SECONDARY")));
  }

  /** Only a primary whom a majority follows acknowledges this. */
  private void awaitWrite() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() ->
            admin
                .getDatabase("probe")
                .getCollection("probe")
                .withWriteConcern(WriteConcern.MAJORITY)
                .insertOne(new Document())
                .wasAcknowledged());
  }

  private List<String> states() {
    return admin
        .getDatabase("admin")
        .runCommand(new Document("replSetGetStatus", 1))
        .getList("members", Document.class)
        .stream()
        .map(member -> member.getString("stateStr"))
        .sorted()
        .collect(Collectors.toList());
  }

  private void inContainer(String command) {
    try {
      ExecResult result = container.execInContainer("sh", "-c", command);
      if (result.getExitCode() != 0) {
        throw new IllegalStateException(command + ": " + result);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close();
    container.stop();
  }
}

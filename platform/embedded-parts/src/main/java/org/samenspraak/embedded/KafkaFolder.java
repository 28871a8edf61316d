package org.samenspraak.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * The broker's data folder: formatted once, with the settings of a broker that is alone.
 *
 * @param security null for a broker that believes everybody
 */
record KafkaFolder(Path directory, @Nullable KafkaSecurity security) {

  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";
  private static final String PLAIN = "PLAINTEXT";

  void formatOnce() {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try (PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      if (security != null) {
        certificate().makeOnce(security.password());
      }
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .addDirectory(directory.toString())
          .setMetadataLogDirectory(directory.toString())
          .setControllerListenerName(CONTROLLER)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setHasDynamicQuorum(false)
          .setIgnoreFormatted(true)
          .setScramArguments(security == null ? List.of() : List.of(security.credential()))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("Could not format the broker's folder " + directory, e);
    }
  }

  /** Of a secured broker. */
  KafkaCertificate certificate() {
    return new KafkaCertificate(directory);
  }

  Map<String, String> settings(int brokerPort, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("log.dirs", directory.toString());
    String controller = LocalPort.HOST + ":" + controllerPort;
    // Static voters are not stored in the log, so the controller may sit on another port after a
    // restart.
    settings.put("controller.quorum.voters", NODE + "@" + controller);
    settings.put("controller.listener.names", CONTROLLER);
    String name = security == null ? PLAIN : KafkaSecurity.PROTOCOL;
    settings.put("inter.broker.listener.name", name);
    settings.put(
        "listeners",
        name + "://" + LocalPort.HOST + ":" + brokerPort + "," + CONTROLLER + "://" + controller);
    settings.put(
        "listener.security.protocol.map",
        name + ":" + name + "," + CONTROLLER + ":" + (security == null ? PLAIN : "SSL"));
    if (security != null) {
      settings.putAll(security.settings(certificate()));
    }
    settings.put("auto.create.topics.enable", "false");
    alone(settings);
    small(settings);
    return settings;
  }

  private static void alone(Map<String, String> settings) {
    settings.put("default.replication.factor", "1");
    settings.put("min.insync.replicas", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "4");
    settings.put("group.initial.rebalance.delay.ms", "0");
    // After kill -9 the controller must first believe that the old broker is gone, for as long as
    // this (9 s by default). With 2 s a long garbage collection took the broker from the cluster
    // it is all of: no partition has a leader until it is back.
    settings.put("broker.session.timeout.ms", "6000");
    settings.put("broker.heartbeat.interval.ms", "500");
  }

  private static void small(Map<String, String> settings) {
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("background.threads", "2");
    // The cleaner takes this from the heap at start; 128 MiB by default.
    settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    settings.put("log.cleaner.io.buffer.size", "131072");
  }
}

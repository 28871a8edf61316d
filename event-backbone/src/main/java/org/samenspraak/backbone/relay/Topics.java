package org.samenspraak.backbone.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing, and checks that none can lose an acknowledged event. */
public final class Topics implements AutoCloseable {
  /** Partitions of a topic that carries a kind's events. */
  public static final int EVENT_PARTITIONS = 12;

  /** Largest event with its headers; the readers' limits in {@code backbone.yml} go with it. */
  public static final int MAX_EVENT_BYTES = 4 * 1024 * 1024;

  private static final short SAFE_REPLICATION = 3;
  private static final Map<String, String> SAFE_WHEN_REPLICATED =
      Map.of(
          TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2",
          TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false");

  private final Admin admin;
  private final short replication;
  private final Duration timeout;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /**
   * Topics of a cluster.
   *
   * @param connection bootstrap servers and, where needed, security settings
   * @param replication factor of new topics, 3 in production; from there on, two replicas
   *     acknowledge and no stale one may lead
   */
  public Topics(Map<String, Object> connection, KafkaTimeouts timeouts, int replication) {
    Map<String, Object> settings = new HashMap<>(connection);
    this.timeout = timeouts.admin();
    settings.putAll(timeouts.admin(timeout));
    this.admin = Admin.create(settings);
    this.replication = (short) replication;
  }

  /**
   * Makes topics for kinds' events where they are missing, and checks all of them.
   *
   * @throws KafkaException when the broker does not answer
   * @throws IllegalStateException when one is replicated but could lose acknowledged events
   */
  public void prepare(Collection<String> eventTopics) {
    eventTopics.forEach(topic -> make(topic, EVENT_PARTITIONS));
    check(eventTopics);
  }

  /** Makes a topic that events are passed on to, with one partition, unless it is known. */
  void ensure(String topic) {
    if (!known.contains(topic)) {
      make(topic, 1);
    }
  }

  private void make(String topic, int partitions) {
    NewTopic fresh = new NewTopic(topic, partitions, replication);
    Map<String, String> configs = new HashMap<>();
    configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(MAX_EVENT_BYTES));
    if (replication >= SAFE_REPLICATION) {
      configs.putAll(SAFE_WHEN_REPLICATED);
    }
    fresh.configs(configs);
    try {
      await(admin.createTopics(List.of(fresh)).all());
    } catch (TopicExistsException _) {
      known.add(topic);
    }
    known.add(topic);
  }

  private void check(Collection<String> topics) {
    if (replication < SAFE_REPLICATION || topics.isEmpty()) {
      return;
    }
    List<ConfigResource> resources =
        topics.stream().map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic)).toList();
    Map<ConfigResource, Config> configs = await(admin.describeConfigs(resources).all());
    configs.forEach((topic, config) ->
        SAFE_WHEN_REPLICATED.forEach((name, value) -> {
          if (!config.get(name).value().equals(value)) {
            throw new IllegalStateException(
                "topic " + topic.name() + " needs " + name + "=" + value);
          }
        }));
  }

  private <R> R await(KafkaFuture<R> answer) {
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
    } catch (TimeoutException e) {
      throw new KafkaException("no answer from the broker", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}

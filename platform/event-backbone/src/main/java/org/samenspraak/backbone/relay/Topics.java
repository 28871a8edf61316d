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
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the topics that are missing, and checks that none can lose an acknowledged event. */
public final class Topics implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

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
   * Makes the topics that a service writes where they are missing, and checks all of them.
   *
   * @throws KafkaException when the broker does not answer, or denies it
   * @throws IllegalStateException when one is replicated but could lose acknowledged events
   */
  public void prepare(Collection<String> written) {
    missing(written).forEach(topic -> make(topic, EVENT_PARTITIONS));
    check(written);
  }

  /**
   * Makes the topics that a service reads where they are missing and it may; else that is for the
   * service that writes them.
   *
   * @throws KafkaException when the broker does not answer
   */
  public void offer(Collection<String> read) {
    for (String topic : read) {
      try {
        missing(Set.of(topic)).forEach(fresh -> make(fresh, EVENT_PARTITIONS));
      } catch (AuthorizationException e) {
        LOG.info("{} is made by the service that writes it: {}", topic, e.getMessage());
      }
    }
  }

  /** Makes a topic that events are passed on to, with one partition, unless it is there. */
  void ensure(String topic) {
    if (!known.contains(topic)) {
      missing(Set.of(topic)).forEach(fresh -> make(fresh, 1));
      known.add(topic);
    }
  }

  /** Asked before any is made: a service may not be allowed to make what is there already. */
  private List<String> missing(Collection<String> topics) {
    return admin.describeTopics(topics).topicNameValues().entrySet().stream()
        .filter(asked -> !isThere(asked.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private boolean isThere(KafkaFuture<TopicDescription> asked) {
    try {
      await(asked);
      return true;
    } catch (UnknownTopicOrPartitionException _) {
      return false;
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
      LOG.debug("{} was made by another at the same time", topic);
    }
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
    return await(answer, timeout);
  }

  /**
   * The broker's answer.
   *
   * @throws KafkaException when there is none in that time, or it says no
   */
  public static <R> R await(KafkaFuture<R> answer, Duration timeout) {
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

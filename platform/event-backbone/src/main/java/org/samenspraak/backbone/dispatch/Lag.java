package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.Topics;

/**
 * How far a service is behind in each topic that it reads, all its instances together. Asked of the
 * broker: a consumer's own figure stands still while the consumer does.
 */
public final class Lag implements AutoCloseable {
  private final Map<String, Object> settings;
  private final Duration timeout;
  private final String group;
  private final List<String> topics;
  private @Nullable Admin admin;
  private List<TopicPartition> partitions = List.of();

  /**
   * The lag of a consumer group.
   *
   * @param connection bootstrap servers and, where needed, security settings
   */
  public Lag(
      Map<String, Object> connection,
      KafkaTimeouts timeouts,
      String group,
      Collection<String> topics) {
    this.settings = new HashMap<>(connection);
    this.timeout = timeouts.figures();
    settings.putAll(timeouts.admin(timeout));
    this.group = group;
    this.topics = List.copyOf(topics);
  }

  /** Not at the start of the service, which it would hold up. */
  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(settings);
    }
    return admin;
  }

  /**
   * Messages not yet done, by topic.
   *
   * @throws KafkaException when the broker does not answer
   */
  public synchronized Map<String, Double> byTopic() {
    if (partitions.isEmpty()) {
      partitions = partitions();
    }
    Map<TopicPartition, OffsetAndMetadata> done =
        answer(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    Map<TopicPartition, Long> first = offsets(partitions, OffsetSpec.earliest());
    Map<TopicPartition, Long> end = offsets(partitions, OffsetSpec.latest());
    return partitions.stream()
        .collect(
            Collectors.groupingBy(
                TopicPartition::topic,
                Collectors.summingDouble(one -> {
                  OffsetAndMetadata committed = done.get(one);
                  long begin = first.getOrDefault(one, 0L);
                  long next = committed == null ? begin : Math.max(begin, committed.offset());
                  return Math.max(0, end.getOrDefault(one, next) - next);
                })));
  }

  /** Asked once: their number never changes. */
  private List<TopicPartition> partitions() {
    return answer(admin().describeTopics(topics).allTopicNames()).values().stream()
        .flatMap(topic ->
            topic.partitions().stream()
                .map(one -> new TopicPartition(topic.name(), one.partition())))
        .toList();
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec) {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(Function.identity(), one -> spec));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    Map<TopicPartition, ListOffsetsResultInfo> told = answer(admin().listOffsets(asked).all());
    told.forEach((partition, info) -> offsets.put(partition, info.offset()));
    return offsets;
  }

  private <R> R answer(KafkaFuture<R> asked) {
    return Topics.await(asked, timeout);
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close();
    }
  }
}

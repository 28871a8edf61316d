package org.samenspraak.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How many records the groups of a broker have still to handle. */
final class GroupLag implements AutoCloseable {
  private final Admin admin;

  GroupLag(String brokers) {
    this.admin = Admin.create(Map.of("bootstrap.servers", brokers));
  }

  /** Of all groups together; a partition that a group never committed on does not count. */
  long total() {
    long total = 0;
    Collection<GroupListing> groups =
        await(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all());
    for (GroupListing group : groups) {
      Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
      committed.putAll(
          await(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata()));
      committed.values().removeIf(Objects::isNull);
      total += lag(committed);
    }
    return total;
  }

  private long lag(Map<TopicPartition, OffsetAndMetadata> committed) {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    var ends = await(admin.listOffsets(latest).all());
    return committed.entrySet().stream()
        .mapToLong(one -> {
          var end = ends.get(one.getKey());
          return end == null ? 0 : Math.max(0, end.offset() - one.getValue().offset());
        })
        .sum();
  }

  private static <T> T await(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not say", e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}

package org.samenspraak.scenarios.chaos;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** How far the services are behind the topics they read. */
final class ConsumerLag implements AutoCloseable {

  private final Admin admin;

  ConsumerLag(String bootstrapServers) {
    this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }

  /** How many records a group has to read still, in words; empty when none. */
  Optional<String> of(String group) {
    var read = await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    var ends =
        await(
            admin
                .listOffsets(
                    read.keySet().stream()
                        .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest())))
                .all());
    long behind = 0;
    for (var end : ends.entrySet()) {
      OffsetAndMetadata known = read.get(end.getKey());
      behind += end.getValue().offset() - (known == null ? 0 : known.offset());
    }
    return behind == 0 ? Optional.empty() : Optional.of(group + " is behind by " + behind);
  }

  private static <R> R await(KafkaFuture<R> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new KafkaException("no answer from the broker", e.getCause());
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

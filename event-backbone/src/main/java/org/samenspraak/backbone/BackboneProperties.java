package org.samenspraak.backbone;

import java.time.LocalDateTime;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What can be set for every service, under {@code samenspraak}. */
@ConfigurationProperties("samenspraak")
public record BackboneProperties(
    @DefaultValue Kafka kafka, @DefaultValue Store store, @DefaultValue Clock clock) {

  /**
   * The broker.
   *
   * @param bootstrapServers comma-separated {@code host:port}
   * @param replicationFactor of each topic that is made; 3 in production
   */
  public record Kafka(
      @DefaultValue("127.0.0.1:9092") String bootstrapServers,
      @DefaultValue("1") int replicationFactor) {

    /** What every client of the broker is given. */
    Map<String, Object> connection() {
      return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    }
  }

  /**
   * The document store.
   *
   * @param stableApi whether the client declares Stable API v1, strict
   */
  public record Store(@DefaultValue("true") boolean stableApi) {}

  /**
   * The business clock.
   *
   * @param story where a story clock starts, Brussels time; absent for the machine's clock
   */
  public record Clock(@Nullable LocalDateTime story) {}
}

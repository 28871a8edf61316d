package org.samenspraak.backbone;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What can be set for every service, under {@code samenspraak}. */
@ConfigurationProperties("samenspraak")
public record BackboneProperties(
    @DefaultValue Kafka kafka,
    @DefaultValue Store store,
    @DefaultValue Clock clock,
    @DefaultValue Callers callers) {

  /**
   * The broker.
   *
   * @param bootstrapServers comma-separated {@code host:port}
   * @param partitions of each event topic; never changed afterwards, it would break the order per
   *     key
   * @param replicationFactor of each topic; 3 in production
   * @param minInsyncReplicas of each topic; 2 in production
   */
  public record Kafka(
      @DefaultValue("127.0.0.1:9092") String bootstrapServers,
      @DefaultValue("12") int partitions,
      @DefaultValue("1") short replicationFactor,
      @DefaultValue("1") int minInsyncReplicas) {}

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

  /**
   * Who may say who asks.
   *
   * @param trustedNetworks besides this machine, each {@code address/prefix length}
   */
  public record Callers(@DefaultValue List<String> trustedNetworks) {}
}

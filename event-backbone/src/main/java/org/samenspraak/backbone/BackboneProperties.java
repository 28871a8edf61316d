package org.samenspraak.backbone;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.Retention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What can be set for every service, under {@code samenspraak}. */
@ConfigurationProperties("samenspraak")
public record BackboneProperties(
    @DefaultValue Kafka kafka, @DefaultValue Store store, @DefaultValue Clock clock) {

  /**
   * The topics; where the broker is stands under {@code spring.kafka}.
   *
   * @param replicationFactor of each topic that is made; 3 in production
   */
  public record Kafka(@DefaultValue("1") int replicationFactor) {}

  /**
   * The document store.
   *
   * @param stableApi whether the client declares Stable API v1, strict
   * @param requestsWhole how long a repeated request with an {@code Idempotency-Key} gets its
   *     answer again; after that it is refused, for ever
   * @param requestsPerClient how many of one client's requests with a key an aggregate takes in
   *     that time
   */
  public record Store(
      @DefaultValue("true") boolean stableApi,
      @DefaultValue("7d") Duration requestsWhole,
      @DefaultValue("500") int requestsPerClient) {
    Retention requests() {
      return new Retention(requestsWhole, requestsPerClient);
    }
  }

  /**
   * The business clock.
   *
   * @param story where a story clock starts, Brussels time; absent for the machine's clock
   */
  public record Clock(@Nullable LocalDateTime story) {}
}

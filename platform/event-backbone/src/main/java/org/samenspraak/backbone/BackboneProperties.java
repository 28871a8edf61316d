package org.samenspraak.backbone;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.deadline.DeadlineSettings;
import org.samenspraak.backbone.dispatch.DispatchSettings;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.RelaySettings;
import org.samenspraak.backbone.store.Retention;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set for every service, under {@code samenspraak}. Durations are written with their
 * unit: {@code 500ms}, {@code 10s}, {@code 5m}. What is here holds in production.
 */
@ConfigurationProperties("samenspraak")
public record BackboneProperties(
    @DefaultValue Kafka kafka,
    @DefaultValue Store store,
    @DefaultValue Clock clock,
    @DefaultValue RelaySettings relay,
    @DefaultValue DispatchSettings dispatch,
    @DefaultValue DeadlineSettings deadlines) {

  /** What holds where nothing is set. */
  public static BackboneProperties defaults() {
    return new Binder().bindOrCreate("samenspraak", BackboneProperties.class);
  }

  /**
   * The topics; where the broker is stands under {@code spring.kafka}.
   *
   * @param replicationFactor of each topic that is made; 3 in production
   * @param retry how long after a try to make and check the topics the next one comes, and after
   *     one to receive that the broker denied
   */
  public record Kafka(
      @DefaultValue("1") int replicationFactor,
      @DefaultValue KafkaTimeouts timeouts,
      @DefaultValue("5s") Duration retry) {}

  /**
   * The document store.
   *
   * @param stableApi whether the client declares Stable API v1, strict
   * @param selectionTimeout how long a server is looked for that takes requests
   * @param heartbeat how often a server is asked whether it is there; one that says nothing is
   *     found out by this, not by each request
   * @param connectTimeout how long a connection may take
   * @param readTimeout how long an answer may take
   * @param poolTimeout how long a connection is waited for while others have all of them
   * @param requestsWhole how long a repeated request with an {@code Idempotency-Key} gets its
   *     answer again; after that it is refused, for ever
   * @param requestsPerClient how many of one client's requests with a key an aggregate takes in
   *     that time
   */
  public record Store(
      @DefaultValue("true") boolean stableApi,
      @DefaultValue("5s") Duration selectionTimeout,
      @DefaultValue("5s") Duration heartbeat,
      @DefaultValue("10s") Duration connectTimeout,
      @DefaultValue("20s") Duration readTimeout,
      @DefaultValue("20s") Duration poolTimeout,
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

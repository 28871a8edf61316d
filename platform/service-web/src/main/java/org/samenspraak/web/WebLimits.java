package org.samenspraak.web;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a service takes from its clients.
 *
 * @param hosts names under which it is known, besides those of its own machine
 * @param largestJson largest body, where no document is taken; a question has at most 200 KiB of
 *     text
 * @param largestDocument largest document that is sent
 * @param mostHeld memory for bodies of all requests together; beyond it requests are asked to come
 *     again
 * @param longestUpload how long a client may take to send a body
 * @param connectionsPerClient most connections from one address at the same time; 0 for no bound
 * @param requests of each bearer of a token
 * @param anonymousRequests of each address from which requests come without a token that is taken
 */
@ConfigurationProperties("samenspraak.web")
record WebLimits(
    @DefaultValue List<String> hosts,
    @DefaultValue("1MB") DataSize largestJson,
    @DefaultValue("10MB") DataSize largestDocument,
    @DefaultValue("32MB") DataSize mostHeld,
    @DefaultValue("60s") Duration longestUpload,
    @DefaultValue("1000") int connectionsPerClient,
    @DefaultValue Requests requests,
    @DefaultValue AnonymousRequests anonymousRequests) {

  /**
   * Requests of one client.
   *
   * @param perSecond 0 for no limit
   * @param burst how many may come at once
   */
  record Requests(@DefaultValue("500") double perSecond, @DefaultValue("2000") int burst) {

    RateLimit limit(LongSupplier nanoTime) {
      return new RateLimit(perSecond, burst, nanoTime);
    }
  }

  /** The same with less. */
  record AnonymousRequests(@DefaultValue("50") double perSecond, @DefaultValue("200") int burst) {

    RateLimit limit(LongSupplier nanoTime) {
      return new RateLimit(perSecond, burst, nanoTime);
    }
  }
}

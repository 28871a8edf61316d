package org.samenspraak.backbone;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.samenspraak.backbone.dispatch.FactsBinding;
import org.samenspraak.backbone.dispatch.FactsHealth;
import org.samenspraak.backbone.relay.Denied;
import org.samenspraak.backbone.relay.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins to receive as soon as the topics are there that the service reads. */
final class Arrival {
  private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

  private final Topics topics;
  private final List<String> read;
  private final FactsBinding facts;
  private final FactsHealth health;
  private final Duration retry;

  /**
   * Nothing is tried yet.
   *
   * @param read topics
   * @param retry from one try to the next
   */
  Arrival(
      Topics topics, List<String> read, FactsBinding facts, FactsHealth health, Duration retry) {
    this.topics = topics;
    this.read = List.copyOf(read);
    this.facts = facts;
    this.health = health;
    this.retry = retry;
  }

  /**
   * Tries until it succeeded, or is interrupted; a service that reads nothing has nothing to try.
   */
  void run() {
    if (read.isEmpty()) {
      return;
    }
    try {
      while (!topicsAreThere()) {
        Thread.sleep(retry);
      }
      facts.bind();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean topicsAreThere() {
    try {
      topics.require(read);
      health.allowed();
      return true;
    } catch (KafkaException e) {
      LOG.warn("No facts are received yet: {}", e.toString());
      if (Denied.tells(e)) {
        health.denied("the broker denies something, see the log: " + e.getMessage());
      }
      return false;
    }
  }
}

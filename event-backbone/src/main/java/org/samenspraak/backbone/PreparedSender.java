package org.samenspraak.backbone;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.KafkaException;
import org.samenspraak.backbone.relay.Sender;
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.backbone.store.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends once the topics are there and checked; a service may start while the broker is away, and
 * its facts wait. A topic that could lose an acknowledged event keeps the service from starting.
 */
final class PreparedSender implements Sender {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedSender.class);
  private static final long AGAIN_MILLIS = 5_000;

  private final Sender sender;
  private final Topics topics;
  private final Collection<String> names;
  private volatile KafkaException why = new KafkaException("topics are not prepared yet");
  private volatile boolean prepared;

  PreparedSender(Sender sender, Topics topics, Collection<String> names) {
    this.sender = sender;
    this.topics = topics;
    this.names = names;
    this.prepared = prepare();
  }

  @Override
  public CompletionStage<Void> send(Pending event) {
    return prepared ? sender.send(event) : CompletableFuture.failedFuture(why);
  }

  /** Tries until it succeeded, or is interrupted. */
  void prepareUntilDone() {
    try {
      while (!prepared) {
        Thread.sleep(AGAIN_MILLIS);
        prepared = prepare();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean prepare() {
    try {
      topics.prepare(names);
      return true;
    } catch (KafkaException e) {
      why = e;
      LOG.warn("The broker does not answer; facts wait: {}", e.toString());
      return false;
    }
  }
}

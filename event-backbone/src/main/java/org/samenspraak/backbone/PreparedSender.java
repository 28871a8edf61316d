package org.samenspraak.backbone;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.relay.Sender;
import org.samenspraak.backbone.store.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends once the topics are there and checked. That is tried in the background, so a service starts
 * at once also while the broker is away, and its facts wait. While a topic could lose an
 * acknowledged event nothing is sent to any, and the service is not ready.
 */
final class PreparedSender implements Sender, ServiceReadiness {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedSender.class);

  private final Sender sender;
  private final Runnable topics;
  private final Duration retry;
  private volatile CompletableFuture<Boolean> attempt = new CompletableFuture<>();
  private volatile @Nullable String unsafe;

  /**
   * Nothing is tried yet.
   *
   * @param topics makes and checks them; throws {@link KafkaException} while the broker is away,
   *     {@link IllegalStateException} while one is unsafe
   * @param retry from one try to the next
   */
  PreparedSender(Sender sender, Runnable topics, Duration retry) {
    this.sender = sender;
    this.topics = topics;
    this.retry = retry;
  }

  /**
   * Waits for the outcome of a try that is under way; between two tries it fails at once. Why a
   * send failed is passed on as it is: some reasons are for ever.
   */
  @Override
  public CompletionStage<Void> send(Pending event) {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    var _ = attempt.thenAccept(prepared -> send(event, prepared, answer));
    return answer;
  }

  private void send(Pending event, boolean prepared, CompletableFuture<Void> answer) {
    if (!prepared) {
      answer.completeExceptionally(new KafkaException("topics are not prepared yet"));
      return;
    }
    var _ =
        sender
            .send(event)
            .whenComplete((_, failure) -> {
              if (failure == null) {
                answer.complete(null);
              } else {
                answer.completeExceptionally(failure);
              }
            });
  }

  @Override
  public Optional<String> missing() {
    return Optional.ofNullable(unsafe);
  }

  /** Tries until it succeeded, which is followed by the work, or is interrupted. */
  void prepareThen(Runnable work) {
    try {
      while (!prepared()) {
        Thread.sleep(retry);
        attempt = new CompletableFuture<>();
      }
      work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean prepared() {
    boolean prepared = false;
    try {
      topics.run();
      unsafe = null;
      prepared = true;
    } catch (KafkaException e) {
      LOG.warn("The broker does not answer; facts wait: {}", e.toString());
    } catch (IllegalStateException e) {
      unsafe = e.getMessage();
      LOG.error("Facts wait: {}", unsafe);
    } finally {
      attempt.complete(prepared);
    }
    return prepared;
  }
}

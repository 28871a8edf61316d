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
  private volatile CompletableFuture<Optional<KafkaException>> attempt = new CompletableFuture<>();
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
    var _ = attempt.thenAccept(unprepared -> send(event, unprepared, answer));
    return answer;
  }

  private void send(
      Pending event, Optional<KafkaException> unprepared, CompletableFuture<Void> answer) {
    if (unprepared.isPresent()) {
      answer.completeExceptionally(unprepared.get());
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

  /** Tries until it succeeded, or is interrupted. */
  void prepareUntilDone() {
    try {
      while (!prepared()) {
        Thread.sleep(retry);
        attempt = new CompletableFuture<>();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean prepared() {
    Optional<KafkaException> why = Optional.of(unprepared(null));
    try {
      topics.run();
      unsafe = null;
      why = Optional.empty();
    } catch (KafkaException e) {
      why = Optional.of(unprepared(e));
      LOG.warn("The broker does not answer; facts wait: {}", e.toString());
    } catch (IllegalStateException e) {
      unsafe = e.getMessage();
      LOG.error("Facts wait: {}", unsafe);
    } finally {
      attempt.complete(why);
    }
    return why.isEmpty();
  }

  /** Whatever the cause, it is not the event's, so it is never for ever. */
  private static KafkaException unprepared(@Nullable Throwable cause) {
    String words = "topics are not prepared yet";
    return cause == null
        ? new KafkaException(words)
        : new KafkaException(words + ": " + cause, cause);
  }
}

package org.samenspraak.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.relay.Denied;
import org.samenspraak.backbone.store.Pending;

class PreparedSenderTest {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final Pending EVENT =
      new Pending(
          "question/148/1",
          1,
          "question-events",
          NOON,
          new Envelope(
              "question/148/1",
              "question.filed.v1",
              "/question-service",
              1,
              NOON,
              Actor.parse("clerk"),
              null,
              new byte[0]));

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> brokerSpeaks = new CompletableFuture<>();
  private final AtomicReference<Runnable> topics = new AtomicReference<>(brokerSpeaks::join);
  private CompletableFuture<Void> acknowledgement = CompletableFuture.completedFuture(null);
  private final PreparedSender sender =
      new PreparedSender(
          event -> {
            sent.add(event.id());
            return acknowledgement;
          },
          () -> topics.get().run(),
          Duration.ofMillis(1));
  private final CompletableFuture<Void> prepared = new CompletableFuture<>();
  private final Thread loop =
      Thread.ofVirtual()
          .unstarted(() -> {
            sender.prepareUntilDone();
            prepared.complete(null);
          });

  @AfterEach
  void stop() throws InterruptedException {
    brokerSpeaks.complete(null);
    loop.interrupt();
    loop.join();
  }

  private CompletableFuture<Void> send() {
    CompletionStage<Void> answer = sender.send(EVENT);
    return answer.toCompletableFuture();
  }

  @Test
  void waitsForATryThatIsUnderWayAndThenSends() {
    CompletableFuture<Void> answer = send();
    loop.start();
    assertThat(answer).isNotDone();

    brokerSpeaks.complete(null);

    assertThat(answer).succeedsWithin(Duration.ofSeconds(10));
    assertThat(prepared).succeedsWithin(Duration.ofSeconds(10));
    assertThat(sent).containsExactly("question/148/1");
  }

  /** A reason that is wrapped is not known to be for ever. */
  @Test
  void passesOnWhyASendFailedAsItIs() {
    RecordTooLargeException tooLarge = new RecordTooLargeException("5 MB");
    acknowledgement = CompletableFuture.failedFuture(tooLarge);
    AtomicReference<Throwable> toldBefore = new AtomicReference<>();
    AtomicReference<Throwable> toldAfter = new AtomicReference<>();

    var _ = sender.send(EVENT).whenComplete((_, failure) -> toldBefore.set(failure));
    brokerSpeaks.complete(null);
    loop.start();
    assertThat(prepared).succeedsWithin(Duration.ofSeconds(10));
    var _ = sender.send(EVENT).whenComplete((_, failure) -> toldAfter.set(failure));

    assertThat(toldBefore).hasValue(tooLarge);
    assertThat(toldAfter).hasValue(tooLarge);
  }

  @Test
  void failsWhileTheBrokerIsAwayAndSendsOnceItIsThere() {
    brokerSpeaks.completeExceptionally(new IllegalStateException("not asked"));
    topics.set(() -> {
      throw new KafkaException("away");
    });
    loop.start();
    assertThat(send()).failsWithin(Duration.ofSeconds(10));
    assertThat(sender.missing()).isEmpty();
    assertThat(prepared).isNotDone();

    topics.set(() -> {});

    assertThat(prepared).succeedsWithin(Duration.ofSeconds(10));
    assertThat(send()).succeedsWithin(Duration.ofSeconds(10));
  }

  /** Else its facts would wait without a word of what only people can mend. */
  @Test
  void tellsThatTheBrokerDeniesItTheTopics() {
    brokerSpeaks.completeExceptionally(new IllegalStateException("not asked"));
    topics.set(() -> {
      throw new SaslAuthenticationException("refused");
    });
    loop.start();

    assertThat(send())
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .matches(Denied::tells)
        .withMessageContaining("refused");
    assertThat(sent).isEmpty();
  }

  @Test
  void sendsNothingAndIsNotReadyUntilAnUnsafeTopicIsMended() {
    topics.set(() -> {
      throw new IllegalStateException("topic question-events needs min.insync.replicas=2");
    });
    loop.start();

    await().until(() -> sender.missing().isPresent());
    assertThat(sender.missing()).hasValueSatisfying(why -> assertThat(why).contains("min.insync"));
    assertThat(send()).failsWithin(Duration.ofSeconds(10));
    assertThat(sent).isEmpty();

    topics.set(() -> {});

    assertThat(prepared).succeedsWithin(Duration.ofSeconds(10));
    assertThat(sender.missing()).isEmpty();
    assertThat(send()).succeedsWithin(Duration.ofSeconds(10));
  }
}

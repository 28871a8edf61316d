package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.views.DeliveryLog;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The worker from its start to its end; between searches of the store lie thirty seconds. */
@Timeout(20)
class HandOverTest {
  private static final Cause MADE =
      new Cause.Once(Actor.parse("service:coordination"), MailParts.NOW, "made");

  private final RememberedNotifications store = new RememberedNotifications();
  private final Found found = new Found();
  private final JavaMailSenderImpl client = new JavaMailSenderImpl();
  private final ScriptedSmtp server = ScriptedSmtp.start(0, said -> ScriptedSmtp.USUAL);
  private final HandOver handOver =
      new HandOver(
          new DeliveryLog(found),
          new SmtpSender(
              client,
              new Postman(
                  new NotificationCommands(store),
                  MailParts.messages(),
                  MailParts.properties(),
                  BusinessClock.system()),
              MailParts.properties()),
          MailParts.properties());

  @BeforeEach
  void theClientKnowsTheServer() {
    client.setHost("127.0.0.1");
    client.setPort(server.port());
  }

  @AfterEach
  void allStops() {
    handOver.stop();
    server.close();
  }

  private String due(String questionId) {
    Notification due = MailParts.asked(MailParts.TITLE, questionId, MailParts.BEKE);
    store.add(due.id(), MADE, () -> due);
    return due.id();
  }

  @Test
  void whatAnEarlierRunLeftBehindIsSentAtTheStart() {
    found.looks = List.of(new Look(due("q1"), Instant.EPOCH), new Look(due("q2"), Instant.EPOCH));

    handOver.start();

    await().until(() -> server.heard().size() == 2);
  }

  @Test
  void whatIsNewIsSentAtOnce() {
    handOver.start();
    await().until(() -> found.searches.get() == 1);

    handOver.take(due("q1"), Instant.EPOCH);

    await().atMost(Duration.ofSeconds(5)).until(() -> server.heard().size() == 1);
    assertThat(found.searches).hasValue(1);
  }

  @Test
  void itStopsAtOnceAlsoWhileTheMailServerIsAway() {
    server.close();
    handOver.take(due("q1"), Instant.EPOCH);
    handOver.start();
    await().until(() -> found.searches.get() == 1);

    long before = System.nanoTime();
    handOver.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    assertThat(handOver.isRunning()).isFalse();
  }

  @Test
  void itCanBeStartedAgain() {
    handOver.start();
    handOver.stop();
    handOver.take(due("q1"), Instant.EPOCH);

    handOver.start();

    await().until(() -> server.heard().size() == 1);
  }

  /** A store that is searched once for all. */
  private static final class Found implements AggregateQueries {
    private volatile List<Look> looks = List.of();
    private final AtomicInteger searches = new AtomicInteger();

    @Override
    public <V> Page<V> rows(
        Class<? extends Aggregate> of, Query query, int page, int size, Class<V> row) {
      searches.incrementAndGet();
      return new Page<>(looks.stream().map(row::cast).toList(), page, size, looks.size());
    }

    @Override
    public <V> void each(
        Class<? extends Aggregate> of, Query query, Class<V> row, Consumer<V> take) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> ids(Class<? extends Aggregate> of, Query query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Aggregate> List<Versioned<T>> all(Class<T> of) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Aggregate> Optional<Versioned<T>> first(Class<T> of, Query query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long count(Class<? extends Aggregate> of, Query query) {
      throw new UnsupportedOperationException();
    }
  }
}

package org.samenspraak.notification.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.views.DeliveryLog;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that one worker brings due notifications to the mail server while the service runs.
 */
@Component
class HandOver implements SmartLifecycle {

  private static final int REMEMBERED = 10_000;

  /** Longer than one mail may take, shorter than what the shutdown waits. */
  private static final Duration LAST_MAIL = Duration.ofSeconds(8);

  private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(1);

  private final DeliveryLog log;
  private final SmtpSender sender;
  private final MailProperties properties;
  private final SendQueue waiting = new SendQueue(REMEMBERED);
  private volatile @Nullable Shift shift;

  /** A worker and the thread it works on. */
  private record Shift(MailWorker worker, Thread thread) {}

  HandOver(DeliveryLog log, SmtpSender sender, MailProperties properties) {
    this.log = log;
    this.sender = sender;
    this.properties = properties;
  }

  /**
   * A notification is due.
   *
   * @param at by the machine's clock; may be still to come
   */
  void take(String id, Instant at) {
    waiting.add(new Look(id, at));
    Shift present = shift;
    if (present != null) {
      present.worker().wake();
    }
  }

  @Override
  public void start() {
    MailWorker worker = new MailWorker(log, sender, waiting, properties);
    shift = new Shift(worker, Thread.ofVirtual().name("mail-hand-over").start(worker));
  }

  /** Lets the mail under way come to its end, so that it is not in doubt. */
  @Override
  public void stop() {
    Shift present = shift;
    if (present == null) {
      return;
    }
    present.worker().stop();
    try {
      if (!present.thread().join(LAST_MAIL)) {
        present.thread().interrupt();
        present.thread().join(AFTER_INTERRUPT);
      }
    } catch (InterruptedException e) {
      present.thread().interrupt();
      Thread.currentThread().interrupt();
    }
    shift = null;
  }

  @Override
  public boolean isRunning() {
    return shift != null;
  }
}

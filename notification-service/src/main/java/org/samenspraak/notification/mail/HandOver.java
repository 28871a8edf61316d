package org.samenspraak.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.views.DeliveryLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings due notifications to the mail server, in batches over one connection. What is made here is
 * taken at once; what another instance left behind is found by searching the store now and then.
 */
@Component
class HandOver implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
  private static final int BATCH = 50;
  private static final int SCAN = 500;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final DeliveryLog log;
  private final SmtpSender sender;
  private final MailProperties properties;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private volatile Thread worker = new Thread();

  HandOver(DeliveryLog log, SmtpSender sender, MailProperties properties, MeterRegistry meters) {
    this.log = log;
    this.sender = sender;
    this.properties = properties;
    meters.gauge("samenspraak.mail.waiting", waiting, BlockingQueue::size);
  }

  /** A notification is due. */
  void take(String id) {
    waiting.add(id);
  }

  @Override
  public void start() {
    worker = Thread.ofVirtual().name("mail-hand-over").start(this::work);
  }

  private void work() {
    Duration pause = FIRST_PAUSE;
    long nextScan = System.nanoTime();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        if (System.nanoTime() - nextScan >= 0) {
          scan();
          nextScan = System.nanoTime() + properties.rescan().toNanos();
        }
        List<String> left = sender.send(next());
        if (left.isEmpty()) {
          pause = FIRST_PAUSE;
        } else {
          waiting.addAll(left);
          Thread.sleep(pause);
          pause = longer(pause);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        LOG.warn("Mail waits: {}", e.toString());
        pause = rest(pause);
      }
    }
  }

  private void scan() {
    waiting.addAll(log.waiting(DeliveryStatus.DUE, SCAN));
    waiting.addAll(log.waiting(DeliveryStatus.SENDING, SCAN));
  }

  private List<String> next() throws InterruptedException {
    Set<String> batch = new LinkedHashSet<>();
    String first = waiting.poll(properties.rescan().toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      List<String> more = new ArrayList<>();
      waiting.drainTo(more, BATCH - 1);
      batch.addAll(more);
    }
    return List.copyOf(batch);
  }

  private static Duration rest(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return longer(pause);
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  @Override
  public void stop() {
    worker.interrupt();
    try {
      worker.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return worker.isAlive();
  }
}

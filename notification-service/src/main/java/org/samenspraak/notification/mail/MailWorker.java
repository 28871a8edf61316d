package org.samenspraak.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.samenspraak.notification.mail.SmtpSender.Round;
import org.samenspraak.notification.views.DeliveryLog;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings due notifications to the mail server, in batches over one connection. What is made here is
 * taken at once; what another instance or an earlier run left behind is found by searching the
 * store at the start and now and then.
 */
final class MailWorker implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
  private static final int BATCH = 50;
  private static final int SEARCHED = 500;

  private final DeliveryLog log;
  private final SmtpSender sender;
  private final SendQueue waiting;
  private final MailProperties properties;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Semaphore news = new Semaphore(0);
  private Duration pause;
  private long searchAt = System.nanoTime();
  private boolean moreInStore;

  MailWorker(DeliveryLog log, SmtpSender sender, SendQueue waiting, MailProperties properties) {
    this.log = log;
    this.sender = sender;
    this.waiting = waiting;
    this.properties = properties;
    this.pause = properties.shortestPause();
  }

  /** There is something to do. */
  void wake() {
    news.release();
  }

  /** No further mail is begun. */
  void stop() {
    stopped.countDown();
    news.release();
  }

  private boolean goesOn() {
    return stopped.getCount() > 0;
  }

  @Override
  public void run() {
    try {
      while (goesOn()) {
        oneRound();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.info("Interrupted: a mail under way is in doubt");
    }
  }

  private void oneRound() throws InterruptedException {
    try {
      search();
      List<String> batch = waiting.ready(Instant.now(), BATCH);
      if (batch.isEmpty()) {
        awaitNews();
      } else {
        handOver(batch);
      }
    } catch (RuntimeException e) {
      LOG.warn("Mail waits: {}", e.toString());
      rest();
    }
  }

  private void search() {
    boolean all = waiting.next().equals(Instant.MAX);
    if (System.nanoTime() - searchAt >= 0 || waiting.isSpentAndForgot() || (moreInStore && all)) {
      List<Look> found = log.unfinished(SEARCHED);
      moreInStore = found.size() == SEARCHED;
      searchAt = System.nanoTime() + properties.rescan().toNanos();
      found.forEach(waiting::add);
    }
  }

  private void awaitNews() throws InterruptedException {
    news.drainPermits();
    Instant now = Instant.now();
    Duration untilSearch = Duration.ofNanos(Math.max(0, searchAt - System.nanoTime()));
    Instant next = waiting.next();
    Duration wait = next.isAfter(now.plus(untilSearch)) ? untilSearch : Duration.between(now, next);
    if (goesOn() && !wait.isNegative()) {
      news.tryAcquire(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
    }
  }

  private void handOver(List<String> batch) throws InterruptedException {
    Round round = sender.send(batch, this::goesOn);
    round.later().forEach(waiting::add);
    round.untouched().forEach(id -> waiting.add(new Look(id, Instant.EPOCH)));
    if (round.untouched().isEmpty()) {
      pause = properties.shortestPause();
    } else {
      rest();
    }
  }

  /** Only the end of the service shortens it: news do not bring the mail server back. */
  private void rest() throws InterruptedException {
    boolean ends = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    Duration twice = pause.multipliedBy(2);
    Duration longest = properties.longestPause();
    pause = ends || twice.compareTo(longest) > 0 ? longest : twice;
  }
}

package org.samenspraak.scenarios;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.testsupport.service.Http;

/** A running Samenspraak whose parts can be taken away, the clerks who use it, and its books. */
final class Outages implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Duration SETTLING = Duration.ofSeconds(90);

  private final StandaloneApplication application;
  private final Clerks clerks;
  private final Books books;

  Outages(Path data) {
    application = new StandaloneApplication(data);
    clerks = new Clerks(application.addresses());
    books = new Books(application);
  }

  StandaloneApplication application() {
    return application;
  }

  /** Asks as clients do that have something else to do as well: they wait 30 s and no more. */
  static Http at(URI base) {
    return Http.at(base.toString()).within(Duration.ofSeconds(30));
  }

  /** The same as somebody. */
  static Http as(String actor, Addresses addresses, URI base) {
    return at(base).with("Authorization", "Bearer " + addresses.tokens().of(actor));
  }

  Clerks clerks() {
    return clerks;
  }

  Books books() {
    return books;
  }

  /**
   * Takes a part away while clerks file, at least as long as asked for and until what the story
   * waits for was seen; then brings it back and waits until all is done.
   *
   * @param seen what has to be seen before the part may come back
   * @param meanwhile what else is done then
   */
  void away(String part, Callable<Boolean> seen, Runnable meanwhile) {
    int acknowledged = clerks.acknowledged().size();
    Runnable enough = clerks.begin(HowLong.rate());
    Duration gone;
    long back;
    try {
      await().atMost(PATIENCE).until(() -> clerks.acknowledged().size() > acknowledged);
      gone = awayUntil(part, seen, meanwhile);
    } finally {
      back = System.nanoTime();
      enough.run();
    }
    Duration settled = passed(back);
    awaitMails();
    Duration mailed = passed(back);
    awaitEmptyOutboxes();
    say(
        String.format(
            "%s was away %.1f s; %d questions filed; after its return the last was acknowledged at"
                + " %.1f s, the last mail sent at %.1f s, the last outbox empty at %.1f s",
            part,
            seconds(gone),
            clerks.acknowledged().size() - acknowledged,
            seconds(settled),
            seconds(mailed),
            seconds(passed(back))));
  }

  private Duration awayUntil(String part, Callable<Boolean> seen, Runnable meanwhile) {
    application.stop(part);
    long since = System.nanoTime();
    try {
      await()
          .alias("seen while " + part + " is away")
          .atMost(PATIENCE.plus(HowLong.away()))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> passed(since).compareTo(HowLong.away()) >= 0 && seen.call());
      meanwhile.run();
      return passed(since);
    } finally {
      application.start(part);
    }
  }

  /** Files for a while, so that what is kept for later is there before it is counted. */
  void warmUp(int filings) {
    Runnable enough = clerks.begin(HowLong.rate() * 2);
    await().atMost(PATIENCE).until(() -> clerks.acknowledged().size() >= filings);
    enough.run();
    awaitMails();
    awaitEmptyOutboxes();
  }

  private void awaitMails() {
    await()
        .alias("all cabinets are told")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> books.cabinetsAreTold(clerks.acknowledged().size()));
  }

  private void awaitEmptyOutboxes() {
    await()
        .alias("all facts are sent")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> books.pending() == 0);
  }

  /** What the JVM holds once that is as wanted; what it holds at last when it never is. */
  Vitals settled(Predicate<Vitals> wanted) {
    AtomicReference<Vitals> last = new AtomicReference<>(Vitals.now());
    try {
      await()
          .atMost(SETTLING)
          .pollInterval(Duration.ofSeconds(2))
          .until(() -> {
            last.set(Vitals.now());
            return wanted.test(last.get());
          });
    } catch (ConditionTimeoutException e) {
      say("never settled: " + last.get());
    }
    return last.get();
  }

  private static Duration passed(long since) {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  /** Figures are kept with the test's output. */
  static void say(String figures) {
    System.out.println("[outage] " + figures);
  }

  @Override
  public void close() {
    clerks.close();
    application.close();
  }
}

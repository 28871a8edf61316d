package org.samenspraak.scenarios;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/**
 * Clerks who file questions to Demir and Beke, so many a second whatever the answers, each question
 * again with its own {@code Idempotency-Key} until it is acknowledged.
 */
final class Clerks implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final int CREATED = 201;
  private static final int UNAVAILABLE = 503;

  private final Addresses addresses;
  private final AtomicInteger number = new AtomicInteger(1000);
  private final Map<Integer, Boolean> open = new ConcurrentHashMap<>();
  private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
  private final Queue<Reply> refusals = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final ExecutorService filing = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  Clerks(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Each time, since tokens expire during a long outage. */
  private Http questions() {
    return Outages.as("clerk", addresses, addresses.question());
  }

  /** Begins to file so many a second. */
  Runnable begin(int perSecond) {
    var work =
        clock.scheduleAtFixedRate(
            () -> filing.execute(() -> attempt(fresh())),
            0,
            TimeUnit.SECONDS.toNanos(1) / perSecond,
            TimeUnit.NANOSECONDS);
    return () -> {
      work.cancel(false);
      await().alias("every question is acknowledged").atMost(PATIENCE).until(open::isEmpty);
    };
  }

  /** Ids of the questions that were acknowledged, since the beginning. */
  Set<String> acknowledged() {
    return Set.copyOf(acknowledged.values());
  }

  /** Answers 503 since this was last asked. */
  Queue<Reply> refusals() {
    Queue<Reply> heard = new ConcurrentLinkedQueue<>();
    for (Reply next = refusals.poll(); next != null; next = refusals.poll()) {
      heard.add(next);
    }
    return heard;
  }

  /** What neither acknowledged a question nor asked to come again. */
  Queue<String> surprises() {
    return surprises;
  }

  private int fresh() {
    int fresh = number.incrementAndGet();
    open.put(fresh, true);
    return fresh;
  }

  private void attempt(int question) {
    Reply heard;
    try {
      heard =
          questions()
              .with("Idempotency-Key", "filing-" + question)
              .post("/api/questions", json(question));
    } catch (RuntimeException unanswered) {
      surprises.add(question + ": " + unanswered);
      again(question, 1);
      return;
    }
    switch (heard.status()) {
      case CREATED -> {
        acknowledged.put(question, heard.json().path("id").asString());
        open.remove(question);
      }
      case UNAVAILABLE -> {
        refusals.add(heard);
        again(question, heard.header("Retry-After").isEmpty() ? 1 : seconds(heard));
      }
      default -> {
        surprises.add(question + ": " + heard);
        again(question, 1);
      }
    }
  }

  private static long seconds(Reply heard) {
    return Long.parseLong(heard.header("Retry-After"));
  }

  private void again(int question, long seconds) {
    CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, filing)
        .execute(() -> attempt(question));
  }

  private static String json(int question) {
    return """
    {
      "title": "Voorbeeldvraag %1$d",
      "asker": "Adeline Blancquaert",
      "filedOn": "2020-10-28",
      "introduction": "Een inleiding (voorbeeld).",
      "parts": ["Deelvraag 1 (voorbeeld)?", "Deelvraag 2 (voorbeeld)?"],
      "addressees": [
        {"minister": "zuhal-demir", "number": %1$d},
        {"minister": "wouter-beke", "number": %1$d}
      ]
    }
    """
        .formatted(question);
  }

  @Override
  public void close() {
    clock.close();
    filing.close();
  }
}

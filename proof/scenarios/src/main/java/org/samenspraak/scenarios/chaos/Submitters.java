package org.samenspraak.scenarios.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspraak.standalone.story.Tokens;

/** Clients that file at the same time, as many questions as were released. */
final class Submitters {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  private final Queue<Submission> todo;
  private final Semaphore released = new Semaphore(0);
  private final List<Acknowledgement> outcomes = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger retries = new AtomicInteger();
  private final List<Thread> clients = new ArrayList<>();

  Submitters(List<Submission> filings) {
    this.todo = new ConcurrentLinkedQueue<>(filings);
  }

  void start(List<URI> questions, List<URI> coordinations, Tokens tokens, long seed) {
    for (int i = 0; i < Settings.CLIENTS; i++) {
      Client client = new Client(new Caller(seed + i, tokens, retries), questions, coordinations);
      clients.add(Thread.ofVirtual().name("client-" + i).start(() -> work(client)));
    }
  }

  private void work(Client client) {
    try {
      while (true) {
        released.acquire();
        Submission next = todo.poll();
        if (next == null) {
          return;
        }
        outcomes.add(client.carry(next));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the clients file so many more. */
  void release(int questions) {
    released.release(questions);
  }

  /** Waits until so many have their answer, or until clients seem to wait for something else. */
  void awaitAnswered(int questions) throws InterruptedException {
    long until = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (answered() < questions && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  /** Lets the clients go home when nothing is left, and waits for them. */
  void finish() throws InterruptedException {
    release(todo.size() + clients.size());
    for (Thread client : clients) {
      client.join();
    }
  }

  void stop() {
    clients.forEach(Thread::interrupt);
  }

  int answered() {
    return outcomes.size();
  }

  int retries() {
    return retries.get();
  }

  List<Acknowledgement> outcomes() {
    return List.copyOf(outcomes);
  }
}

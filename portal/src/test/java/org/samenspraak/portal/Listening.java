package org.samenspraak.portal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscription;

/** A page that is open: what it hears, line by line. */
final class Listening implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Subscription> stream = new CompletableFuture<>();

  /** As who sits at that browser; heard from when the answer begins. */
  Listening(Browser browser, String path) {
    browser.listen("/levend/" + path, new Reader());
    stream.join();
  }

  /** As anybody. */
  Listening(String portal, String path) {
    this(new Browser(portal), path);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  long beats() {
    return lines.stream().filter(":beat"::equals).count();
  }

  @Override
  public void close() {
    stream.join().cancel();
  }

  private final class Reader implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
      stream.complete(subscription);
    }

    @Override
    public void onNext(String line) {
      lines.add(line);
    }

    @Override
    public void onError(Throwable broken) {
      lines.add("broken: " + broken);
    }

    @Override
    public void onComplete() {
      lines.add("ended");
    }
  }
}

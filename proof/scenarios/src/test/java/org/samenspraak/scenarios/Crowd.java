package org.samenspraak.scenarios;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.samenspraak.testsupport.service.Reply;

/** Many who ask at the same moment. */
final class Crowd {

  private Crowd() {}

  /** What one of them asks. */
  interface Call {
    Reply make(int number);
  }

  /** What all of them hear. */
  static List<Reply> of(int size, Call call) {
    long from = System.nanoTime();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Reply>> calls =
          IntStream.range(0, size).<Callable<Reply>>mapToObj(n -> () -> call.make(n)).toList();
      List<Reply> heard = callers.invokeAll(calls).stream().map(Crowd::heard).toList();
      Outages.say(
          String.format(
              "%d at once, all answered after %.1f s", size, (System.nanoTime() - from) / 1e9));
      return heard;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Reply heard(Future<Reply> call) {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw new AssertionError("one of a crowd was not answered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package org.samenspraak.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.samenspraak.embedded.EmbeddedKafka;

/** An embedded broker in a JVM of its own, without a topic or a client. */
final class IdleBroker {
  private IdleBroker() {}

  /** Starts it on the folder that is named, on a free port, and stays until it is stopped. */
  public static void main(String[] args) throws InterruptedException {
    EmbeddedKafka broker = EmbeddedKafka.start(Path.of(args[0]), 0);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
    System.out.println("serving");
    new CountDownLatch(1).await();
  }
}

package org.samenspraak.scenarios.processes;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.samenspraak.coordination.CoordinationService;
import org.samenspraak.embedded.EmbeddedKafka;
import org.samenspraak.embedded.EmbeddedStore;
import org.samenspraak.embedded.SmtpCatcher;
import org.samenspraak.notification.NotificationService;
import org.samenspraak.plan.PlanService;
import org.samenspraak.question.QuestionService;
import org.samenspraak.standalone.login.OpenIdProvider;

/**
 * The main class of each process. It ends with the process that started it, however that ended: a
 * killed run leaves nobody behind.
 */
public final class Child {

  private Child() {}

  /**
   * Runs until it is killed.
   *
   * @param args the {@link ProcessRole}; then for a service what its main class takes, for another
   *     its folder and its port
   */
  public static void main(String[] args) throws InterruptedException {
    Thread.ofPlatform().daemon().name("parent").start(Child::endWithParent);
    run(ProcessRole.valueOf(args[0]), Arrays.copyOfRange(args, 1, args.length));
    new CountDownLatch(1).await();
  }

  private static void run(ProcessRole role, String[] args) {
    switch (role) {
      case STORE -> EmbeddedStore.start(Path.of(args[0]), Integer.parseInt(args[1]));
      case BROKER -> EmbeddedKafka.start(Path.of(args[0]), Integer.parseInt(args[1]));
      case MAIL -> SmtpCatcher.start(Path.of(args[0]), Integer.parseInt(args[1]));
      case LOGIN ->
          OpenIdProvider.start(Path.of(args[0]), Integer.parseInt(args[1]), URI.create(args[2]));
      case COORDINATION -> CoordinationService.main(args);
      case QUESTION -> QuestionService.main(args);
      case PLAN -> PlanService.main(args);
      case NOTIFICATION -> NotificationService.main(args);
    }
  }

  /** The parent writes nothing; the end of its pipe is its own end. */
  private static void endWithParent() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      System.err.println("lost the parent: " + e);
    } finally {
      Runtime.getRuntime().halt(1);
    }
  }
}

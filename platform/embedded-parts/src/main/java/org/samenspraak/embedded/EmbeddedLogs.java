package org.samenspraak.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keeps the servers' own chatter out of the log of the program that hosts them, unless somebody
 * asked for it.
 */
final class EmbeddedLogs {

  private static final List<String> CHATTY =
      List.of(
          "kafka",
          "org.apache.kafka",
          "org.apache.zookeeper",
          "state.change.logger",
          "de.bwaldvogel.mongo",
          "com.icegreen.greenmail",
          "io.netty");

  private EmbeddedLogs() {}

  static void quiet() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
      CHATTY.stream()
          .map(logback::getLogger)
          .filter(EmbeddedLogs::notConfigured)
          .forEach(EmbeddedLogs::hush);
    }
  }

  private static boolean notConfigured(Logger logger) {
    return logger.getLevel() == null;
  }

  private static void hush(Logger logger) {
    logger.setLevel(logger.getName().equals("org.apache.kafka") ? Level.ERROR : Level.WARN);
  }
}

package org.samenspraak.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** All logging goes to one file; the terminal is for the story. */
final class Logs {

  private static final List<String> TALKATIVE =
      List.of("org.apache.kafka", "kafka", "state.change.logger", "org.mongodb");

  private final Path file;

  Logs(Path file) {
    this.file = file;
  }

  /** For broker and store, which start before any service sets its logging up. */
  void begin() {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "logs",
                Map.of("logging.file.name", file.toString(), "logging.threshold.console", "OFF")));
    ofServices().forEach(environment.getPropertySources()::addLast);
    LoggingSystem system = LoggingSystem.get(Logs.class.getClassLoader());
    LogFile logFile = LogFile.get(environment);
    system.getSystemProperties(environment).apply(logFile);
    system.beforeInitialize();
    system.initialize(new LoggingInitializationContext(environment), null, logFile);
    TALKATIVE.forEach(logger -> system.setLogLevel(logger, LogLevel.WARN));
    system.setLogLevel("de.bwaldvogel.mongo", LogLevel.ERROR);
  }

  /** Who sets the logging up first decides the form of its lines, for the services too. */
  private static List<PropertySource<?>> ofServices() {
    try {
      return new YamlPropertySourceLoader().load("services", new ClassPathResource("backbone.yml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for a service. */
  List<String> arguments() {
    return List.of(
        "--logging.threshold.console=OFF",
        "--logging.file.name=" + file,
        "--logging.include-application-name=false",
        "--logging.level.org.apache.kafka=WARN",
        "--logging.level.kafka=WARN",
        "--logging.level.state.change.logger=WARN",
        "--logging.level.org.mongodb=WARN",
        "--logging.level.de.bwaldvogel.mongo=ERROR");
  }
}

package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;

class LogsTest {

  @AfterEach
  void asItWas() {
    LoggingSystem.get(Logs.class.getClassLoader()).cleanUp();
  }

  @Test
  void whatACallerSendsForgesNoLineOfTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("samenspraak.log");
    new Logs(file).begin();

    LoggerFactory.getLogger("voorbeeld")
        .warn("a\nVERVALST", new IllegalStateException("b\nVERVALST"));

    assertThat(Files.readAllLines(file))
        .anyMatch(line -> line.endsWith("a?VERVALST"))
        .contains("    VERVALST")
        .noneMatch(line -> line.startsWith("VERVALST"));
  }
}

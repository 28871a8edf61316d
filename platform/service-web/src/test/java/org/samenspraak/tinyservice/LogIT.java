package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenspraak.backbone.trace.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What whoever reads the log finds there. */
@ExtendWith(OutputCaptureExtension.class)
class LogIT {
  private static final Logger LOG = LoggerFactory.getLogger(LogIT.class);

  @Test
  void every_line_of_a_request_bears_the_id_of_its_trace(CapturedOutput output) {
    try (RunningTiny _ = RunningTiny.start()) {
      try (Trace _ = Trace.open("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")) {
        LOG.warn("binnen");
      }
      LOG.warn("erna");
    }

    assertThat(output.getOut().lines())
        .anyMatch(
            line -> line.contains("[4bf92f3577b34da6a3ce929d0e0e4736]") && line.endsWith("binnen"))
        .noneMatch(line -> line.contains("4bf92f3577b34da6") && line.endsWith("erna"));
  }
}

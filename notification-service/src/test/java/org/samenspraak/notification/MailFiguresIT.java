package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.notification.mail.ScriptedSmtp;
import org.samenspraak.testsupport.service.Fact;

/** The figures of this service: every one that there is in any service, and those of its mails. */
class MailFiguresIT {
  private static final Path MANUAL = Path.of("..", "docs", "operations.md");
  private static final Pattern FIGURE = Pattern.compile("(?m)^\\| `(samenspraak\\.[a-z.]+)`");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final String id = UUID.randomUUID().toString();

  private double mail(String figure) {
    service.bean(SlowFigures.class).look();
    return service.bean(MeterRegistry.class).get("samenspraak.mail." + figure).gauge().value();
  }

  @Test
  void theManualNamesEveryFigureThatThereIsAndNoOther() throws IOException {
    String manual = Files.readString(MANUAL);
    int figures = manual.indexOf("\n## Figures\n");
    Set<String> documented =
        FIGURE
            .matcher(manual.substring(figures, manual.indexOf("\n## ", figures + 1)))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(service.bean(MeterRegistry.class).getMeters())
        .extracting(Meter::getId)
        .filteredOn(meter -> meter.getName().startsWith("samenspraak."))
        .allSatisfy(meter -> {
          assertThat(meter.getDescription()).as(meter.getName()).isNotBlank();
          assertThat(meter.getBaseUnit()).as(meter.getName()).isNotBlank();
        })
        .extracting(Meter.Id::getName)
        .filteredOn(name -> !name.endsWith(".histogram"))
        .hasSameElementsAs(documented);
  }

  @Test
  void mailsThatWaitGrowOlderAndAreCountedByWhatBecomesOfThem() {
    service.mails(service.early().questionId(), 2);
    await().atMost(PATIENCE).until(() -> mail("waiting") == 0);
    assertThat(mail("oldest.waiting")).isZero();
    double failed = mail("failed");
    double inDoubt = mail("in.doubt");
    service.stopMailServer();
    try {
      service
          .wire()
          .publish(
              Fact.sample("question.filed.v1", id, 1),
              Fact.sample("coordination.opened.v1", id, 1));
      await().atMost(PATIENCE).until(() -> mail("waiting") == 2);
      double age = mail("oldest.waiting");
      await().atMost(PATIENCE).until(() -> mail("oldest.waiting") > age);
      assertThat(age).isBetween(0.0, PATIENCE.toSeconds() * 2.0);

      try (ScriptedSmtp _ =
          service.startScriptedMailServer(
              said -> said.contains("beke") ? "550 5.1.1 geen postbus" : hangUpOnce(said))) {
        await().atMost(PATIENCE).until(() -> mail("waiting") == 0);
      }
    } finally {
      service.startMailServer();
    }
    assertThat(mail("failed")).isEqualTo(failed + 1);
    assertThat(mail("in.doubt")).isEqualTo(inDoubt + 1);
    assertThat(mail("oldest.waiting")).isZero();
  }

  private boolean hungUp;

  /** At the end of the first mail's text: whether it was taken is not known. */
  private synchronized String hangUpOnce(String said) {
    if (!said.equals(".") || hungUp) {
      return ScriptedSmtp.USUAL;
    }
    hungUp = true;
    return ScriptedSmtp.HANG_UP;
  }
}

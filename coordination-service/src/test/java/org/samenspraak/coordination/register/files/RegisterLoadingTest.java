package org.samenspraak.coordination.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.coordination.application.Commands;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.fakes.FakeAggregates;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RegisterLoadingTest {
  private static final GovernmentFiles FILES =
      new GovernmentFiles(new PathMatchingResourcePatternResolver(), "classpath*:government/*.yml");

  private final FakeAggregates<Government> governments = new FakeAggregates<>();
  private final RegisterLoading loading =
      new RegisterLoading(FILES, Commands.ofGovernments(governments), BusinessClock.system());

  @Test
  void theServiceIsNotReadyBeforeTheRegisterIsRecorded() {
    assertThat(loading.missing()).contains("the government register is not recorded yet");
    loading.start();
    await().untilAsserted(() -> assertThat(loading.missing()).isEmpty());
    assertThat(governments.stored()).containsOnlyKeys("jambon-2019", "diependaele-2024");
    loading.stop();
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void filesThatDifferFromTheRegisterAreNamedInOneLineAndChangeNothing(CapturedOutput log) {
    GovernmentRecord otherwise =
        new GovernmentRecord(
            "jambon-2019", "Anders", LocalDate.of(2019, 10, 2), null, TheCase.mandates());
    Commands.ofGovernments(governments).seed(List.of(otherwise), Instant.EPOCH);
    loading.start();
    await().untilAsserted(() -> assertThat(log).contains("files only fill an empty one"));
    assertThat(loading.missing()).isEmpty();
    assertThat(log.getAll().lines().filter(line -> line.contains("jambon-2019")))
        .singleElement()
        .asString()
        .contains("The files of", "diependaele-2024", "differ from the register and are ignored");
    assertThat(governments.stored()).containsOnlyKeys("jambon-2019");
    assertThat(governments.facts()).hasSize(1);
    loading.stop();
  }

  @Test
  void itIsTriedAgainWhileTheStoreIsAway() {
    AtomicInteger tries = new AtomicInteger();
    governments.beforeCommit(() -> {
      if (tries.incrementAndGet() == 1) {
        throw new StoreUnavailable("away", new IllegalStateException());
      }
    });
    loading.start();
    await().untilAsserted(() -> assertThat(loading.missing()).isEmpty());
    assertThat(tries).hasValue(3);
    assertThat(governments.facts()).hasSize(2);
    loading.stop();
  }
}

package org.samenspraak.coordination.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.fakes.FakeAggregates;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;

class GovernmentCommandsTest {
  private static final Instant START = Instant.parse("2020-10-28T07:00:00Z");
  private static final GovernmentRecord BOTH = record(2);
  private static final GovernmentRecord DEMIR_ALONE = record(1);

  private final FakeAggregates<Government> governments = new FakeAggregates<>();
  private final GovernmentCommands commands = new GovernmentCommands(governments);

  private static GovernmentRecord record(int ministers) {
    return new GovernmentRecord(
        "jambon-2019",
        "Vlaamse Regering Jambon",
        LocalDate.of(2019, 10, 2),
        null,
        TheCase.mandates().subList(0, ministers));
  }

  private void record(GovernmentRecord anew) {
    commands.record(anew, START);
  }

  @Test
  void aGovernmentIsPublishedOnceHoweverOftenTheServiceStarts() {
    record(BOTH);
    record(BOTH);
    assertThat(governments.facts()).hasSize(1);
  }

  @Test
  void aChangeIsPublished() {
    record(DEMIR_ALONE);
    record(BOTH);
    assertThat(governments.facts()).hasSize(2);
    assertThat(governments.get("jambon-2019").state().recorded()).isEqualTo(BOTH);
  }

  @Test
  void whatComesBackAfterAnotherContentIsPublishedAgain() {
    record(BOTH);
    record(DEMIR_ALONE);
    record(BOTH);
    assertThat(governments.facts()).hasSize(3);
    assertThat(governments.get("jambon-2019").state().recorded()).isEqualTo(BOTH);
  }
}

package org.samenspraak.coordination.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.coordination.application.Commands;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.fakes.FakeAggregates;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;

class GovernmentCommandsTest {
  private static final Instant START = Instant.parse("2020-10-28T07:00:00Z");
  private static final GovernmentRecord JAMBON = government("jambon-2019", 2);
  private static final GovernmentRecord JAMBON_BY_HAND = government("jambon-2019", 1);
  private static final GovernmentRecord LATER = government("later-2024", 1);

  private final FakeAggregates<Government> governments = new FakeAggregates<>();
  private final GovernmentCommands commands = Commands.ofGovernments(governments);

  private static GovernmentRecord government(String id, int ministers) {
    return new GovernmentRecord(
        id,
        "Vlaamse Regering",
        LocalDate.of(2019, 10, 2),
        null,
        TheCase.mandates().subList(0, ministers));
  }

  private List<String> seed(GovernmentRecord... seeds) {
    return commands.seed(List.of(seeds), START);
  }

  private GovernmentRecord held(String id) {
    return governments.get(id).state().recorded();
  }

  @Nested
  class AnEmptyRegister {

    @Test
    void isFilledAndPublished() {
      assertThat(seed(JAMBON, LATER)).isEmpty();
      assertThat(governments.stored()).containsOnlyKeys("jambon-2019", "later-2024");
      assertThat(governments.facts()).hasSize(2);
    }

    @Test
    void isFilledOnceHoweverOftenTheServiceStarts() {
      seed(JAMBON, LATER);
      assertThat(seed(JAMBON, LATER)).isEmpty();
      assertThat(governments.facts()).hasSize(2);
    }

    @Test
    void isFilledByTheRestWhenAStartWasCutShort() {
      seed(JAMBON);
      assertThat(seed(JAMBON, LATER)).isEmpty();
      assertThat(governments.stored()).containsOnlyKeys("jambon-2019", "later-2024");
    }

    @Test
    void isFilledByTheFirstOfTwoInstancesWithOtherFiles() {
      governments.beforeCommit(() -> {
        governments.beforeCommit(() -> {});
        seed(JAMBON_BY_HAND);
      });
      seed(LATER, JAMBON);
      assertThat(held("jambon-2019")).isEqualTo(JAMBON_BY_HAND);
    }
  }

  @Nested
  class ARegisterThatSaysSomethingElse {

    @Test
    void countsMoreThanAFile() {
      seed(JAMBON_BY_HAND);
      assertThat(seed(JAMBON)).containsExactly("jambon-2019");
      assertThat(held("jambon-2019")).isEqualTo(JAMBON_BY_HAND);
      assertThat(governments.facts()).hasSize(1);
    }

    @Test
    void getsNoSampleBesideWhatItHolds() {
      seed(JAMBON_BY_HAND);
      assertThat(seed(JAMBON, LATER)).containsExactly("jambon-2019", "later-2024");
      assertThat(governments.stored()).containsOnlyKeys("jambon-2019");
    }
  }
}

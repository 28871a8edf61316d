package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.INTERNAL;
import static org.samenspraak.coordination.domain.TheCase.TERM;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.parts.Declined.Reason;

/** Kept with each step, so that nobody has to work it out for a list. */
class UrgencyTest {
  private static final LocalDate AFTER_THE_TERM = TERM.plusDays(3);

  private static Urgency of(@Nullable MinisterId minister, Coordination coordination) {
    return Urgency.of(minister, coordination.urgency());
  }

  private static Urgency turn(MinisterId minister, LocalDate lateAfter, LocalDate next) {
    return new Urgency(minister.value(), true, lateAfter, next);
  }

  private static Urgency waits(MinisterId minister) {
    return new Urgency(minister.value(), false, TERM, TERM);
  }

  @Test
  void whoHasNotNamedACoordinatorHasTheNextStep() {
    Coordination two = TheCase.twoMinisters();
    assertThat(of(DEMIR, two)).isEqualTo(turn(DEMIR, TERM, TERM));
    two.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
    assertThat(of(DEMIR, two)).isEqualTo(waits(DEMIR));
    assertThat(of(BEKE, two)).isEqualTo(turn(BEKE, TERM, TERM));
  }

  @Test
  void theSecretariatHasItWhenTheGovernmentIsToDecide() {
    assertThat(of(null, TheCase.threeMinisters()))
        .isEqualTo(new Urgency(Waiting.SECRETARIAT, true, TERM, TERM));
    assertThat(of(null, TheCase.twoMinisters()).turn()).isFalse();
    assertThat(of(BEKE, TheCase.threeMinisters())).isEqualTo(waits(BEKE));
  }

  @Test
  void aContributionIsDueBeforeTheAnswerAndTheCoordinatorIsNotLateWithIt() {
    Coordination coordination = TheCase.ledByDemir();
    coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
    assertThat(of(BEKE, coordination)).isEqualTo(turn(BEKE, INTERNAL, INTERNAL));
    assertThat(of(DEMIR, coordination)).isEqualTo(turn(DEMIR, TERM, TERM));

    coordination.request(7, BEKE, LocalDate.of(2020, 11, 12), null, demir("2020-11-02T09:00"));
    assertThat(of(BEKE, coordination).next()).isEqualTo("2020-11-12");

    coordination.decline(7, BEKE, Reason.NOT_COMPETENT, "Niet bevoegd.", beke("2020-11-03T09:00"));
    assertThat(of(BEKE, coordination).next()).isEqualTo(INTERNAL);
    coordination.cancel(3, BEKE, demir("2020-11-04T09:00"));
    assertThat(of(BEKE, coordination)).isEqualTo(waits(BEKE));
  }

  @Test
  void aContributionThatIsDueAfterTheAnswerMakesNobodyLessLate() {
    Coordination coordination = TheCase.ledByDemir();
    coordination.request(3, BEKE, AFTER_THE_TERM, null, demir("2020-12-01T09:00"));
    assertThat(of(BEKE, coordination)).isEqualTo(turn(BEKE, TERM, AFTER_THE_TERM));
  }

  @Test
  void nothingIsUrgentAnyMoreOnceItIsOver() {
    Coordination coordination = TheCase.soleMinister();
    coordination.close(Closing.ANSWERED_FROM_DOCUMENT, demir("2020-11-04T09:00").at());
    assertThat(coordination.urgency()).isEqualTo(List.of());
  }
}

package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.SENT;
import static org.samenspraak.coordination.domain.TheCase.TERM;
import static org.samenspraak.coordination.domain.TheCase.filed;
import static org.samenspraak.coordination.domain.TheCase.opening;
import static org.samenspraak.coordination.domain.TheCase.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;

/** An office and who holds it are two things: Beke was asked, and Crevits holds it after him. */
class HoldingTest {
  private static final MinisterId CREVITS = new MinisterId("hilde-crevits");
  private final Coordination coordination =
      Coordination.open(
          opening(
              filed(
                  to(DEMIR, 148),
                  new QuestionEvent.Addressing(
                      BEKE, List.of(CREVITS), 92, SENT, TERM, 20, "FLEMISH_ADMIN 2026-1"))),
          List.of());

  @Test
  void whoHoldsAnAddressingActsForIt() {
    coordination.agree(BEKE, DEMIR, by(CREVITS));

    assertThat(coordination.state().table().seatOf(BEKE).orElseThrow().agreement())
        .isEqualTo(DEMIR);
  }

  @Test
  void whoWasAskedButHoldsItNoMoreDoesNot() {
    Refusals.refused(
        Refusal.Kind.FORBIDDEN,
        "not-allowed-for-actor",
        () -> coordination.agree(BEKE, DEMIR, by(BEKE)));
  }

  @Test
  void whoHoldsItReadsIt() {
    CoordinationState state = coordination.state();

    assertThat(state.mayBeReadBy(Actor.parse("cabinet:" + CREVITS))).isTrue();
    assertThat(state.mayReadContribution(Actor.parse("cabinet:" + CREVITS), BEKE)).isTrue();
  }

  @Test
  void whoHeldItReadsHowItStandsAndNoText() {
    CoordinationState state = coordination.state();

    assertThat(state.mayBeReadBy(Actor.parse("cabinet:" + BEKE))).isTrue();
    assertThat(state.mayReadContribution(Actor.parse("cabinet:" + BEKE), BEKE)).isFalse();
    assertThat(state.mayReadFinalTexts(Actor.parse("cabinet:" + BEKE))).isFalse();
  }

  private static Cause by(MinisterId cabinet) {
    return TheCase.by("cabinet:" + cabinet, "2020-10-30T09:00");
  }
}

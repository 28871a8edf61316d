package org.samenspraak.coordination.domain.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

class ContributionDraftTest {
  private static final Instant MORNING = Instant.parse("2020-11-16T08:00:00Z");
  private static final Instant NOON = Instant.parse("2020-11-16T11:00:00Z");

  private final ContributionDraft draft =
      ContributionDraft.empty(new QuestionId("q-148"), 6, new MinisterId("wouter-beke"));

  @Test
  void eachTextThatWasSavedIsKeptAndNobodyIsTold() {
    draft.save("Per gevangenis volgt.", 1, MORNING);
    draft.save("Per gevangenis: nul.", 1, NOON);

    assertThat(draft.latest().text()).isEqualTo("Per gevangenis: nul.");
    assertThat(draft.latest().at()).isEqualTo(NOON);
    assertThat(draft.earlier())
        .containsExactly(new ContributionDraft.Saved("Per gevangenis volgt.", 1, MORNING));
    assertThat(draft.takeRaised()).isEmpty();
  }

  @Test
  void savingTheSameAgainIsSavingOnce() {
    draft.save("Per gevangenis volgt.", 1, MORNING);
    draft.save("Per gevangenis volgt.", 1, NOON);

    assertThat(draft.latest().at()).isEqualTo(MORNING);
    assertThat(draft.earlier()).isEmpty();
  }

  @Test
  void theOldestTextsMakeRoomForTheLatest() {
    for (int n = 0; n < 20; n++) {
      draft.save(n + "x".repeat(200 * 1024), 1, MORNING);
    }

    assertThat(draft.latest().text()).startsWith("19x");
    assertThat(draft.earlier()).hasSizeBetween(8, 9);
  }
}

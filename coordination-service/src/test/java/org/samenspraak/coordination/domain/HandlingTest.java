package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Handling.Handler;

class HandlingTest {
  private static final Instant MORNING = Instant.parse("2020-11-16T08:00:00Z");
  private static final Instant NOON = Instant.parse("2020-11-16T11:00:00Z");

  private final Handling handling = Handling.byNobody(new QuestionId("q-148"));

  @Test
  void somebodyTakesItOnAndAColleagueTakesItOverAndNobodyIsTold() {
    handling.take("een", "Een (voorbeeld)", MORNING);
    handling.take("een", "Een (voorbeeld)", NOON);
    assertThat(handling.handler()).isEqualTo(new Handler("een", "Een (voorbeeld)", MORNING));

    handling.take("twee", "Twee (voorbeeld)", NOON);
    assertThat(handling.handler()).isEqualTo(new Handler("twee", "Twee (voorbeeld)", NOON));
    assertThat(handling.takeRaised()).isEmpty();
  }

  @Test
  void onlyWhoHasItGivesItUp() {
    handling.take("een", "Een (voorbeeld)", MORNING);

    assertThatThrownBy(() -> handling.giveUp("twee"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.type()).isEqualTo("handled-by-colleague"))
        .hasMessageContaining("Een (voorbeeld)");
    handling.giveUp("een");
    assertThat(handling.handler()).isNull();
    handling.giveUp("twee");
    assertThat(handling.handler()).isNull();
  }
}

package org.samenspraak.plan.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;
import tools.jackson.databind.json.JsonMapper;

class MandatesTest {
  private static final MinisterId DEMIR = new MinisterId("zuhal-demir");
  private static final MinisterId BEKE = new MinisterId("wouter-beke");

  private final RememberedViews store = new RememberedViews();
  private final Mandates mandates = new Mandates(store);
  private final MandatesArrival arrival = new MandatesArrival(mandates);

  private void recorded(String sample) {
    GovernmentEvent.Recorded event = read(sample);
    for (Projection.Subscription<?, GovernmentMandates> subscription : mandates.subscriptions()) {
      fold(subscription, event);
    }
  }

  private <E extends Event> void fold(
      Projection.Subscription<E, GovernmentMandates> subscription, GovernmentEvent.Recorded event) {
    E taken = subscription.event().cast(event);
    store.apply(
        mandates.collection(),
        subscription.key().apply(taken),
        GovernmentMandates.class,
        "government/" + event.governmentId(),
        1,
        before -> subscription.fold().apply(before, taken));
  }

  private static GovernmentEvent.Recorded read(String sample) {
    try (InputStream json =
        MandatesTest.class.getResourceAsStream("/samples/" + sample + ".json")) {
      return JsonMapper.builder().build().readValue(json, GovernmentEvent.Recorded.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MinistersOfTheDay at(String date, String time) {
    return mandates.at(Brussels.at(LocalDate.parse(date), LocalTime.parse(time))).orElseThrow();
  }

  @Test
  void areUnknownUntilAGovernmentIsRecorded() {
    assertThat(mandates.at(Brussels.at(LocalDate.parse("2020-10-29"), LocalTime.NOON))).isEmpty();
    assertThat(arrival.missing()).isPresent();

    recorded("government.recorded.v1.full");

    assertThat(arrival.missing()).isEqualTo(Optional.empty());
  }

  @Nested
  class OnceTheGovernmentOf2019IsRecorded {

    OnceTheGovernmentOf2019IsRecorded() {
      recorded("government.recorded.v1.full");
    }

    @Test
    void itsMinistersAreFoundByNameAndBySlug() {
      MinistersOfTheDay ministers = at("2020-10-29", "12:00");

      assertThat(ministers.named("Zuhal Demir")).contains(DEMIR);
      assertThat(ministers.named("ZUHAL DEMIR")).contains(DEMIR);
      assertThat(ministers.named("Jan Voorbeeld")).isEmpty();
      assertThat(ministers.include(BEKE)).isTrue();
    }

    @Test
    void nobodyIsAMinisterBeforeItsFirstDay() {
      assertThat(at("2019-10-01", "23:59").names()).isEmpty();
      assertThat(at("2019-10-02", "00:00").names()).containsOnlyKeys(DEMIR, BEKE);
    }

    @Test
    void aMandateEndsWithItsLastDayInBrussels() {
      assertThat(at("2022-05-17", "23:59").include(BEKE)).isTrue();
      assertThat(at("2022-05-18", "00:00").include(BEKE)).isFalse();
    }

    @Test
    void theNextGovernmentStandsBesideIt() {
      recorded("government.recorded.v1.minimal");

      assertThat(at("2024-09-29", "12:00").include(DEMIR)).isTrue();
      assertThat(at("2026-01-05", "12:00").names()).containsOnlyKeys(DEMIR);
      assertThat(at("2020-10-29", "12:00").include(BEKE)).isTrue();
    }
  }
}

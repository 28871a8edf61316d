package org.samenspraak.notification.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.views.KnownCabinets.Held;
import org.samenspraak.notification.views.KnownCabinets.Known;

class KnownCabinetsTest {

  private static final LocalDate SWORN_IN = LocalDate.of(2019, 10, 2);
  private static final LocalDate BEKE_LEFT = LocalDate.of(2022, 5, 17);
  private static final LocalDate TERM_ENDED = LocalDate.of(2024, 9, 29);
  private static final Known JAMBON =
      new Known(
          "jambon-2019",
          List.of(
              held("zuhal-demir", "kabinet.demir@voorbeeld.example", SWORN_IN, TERM_ENDED),
              held("wouter-beke", "kabinet.beke@voorbeeld.example", SWORN_IN, BEKE_LEFT)));
  private static final Known DIEPENDAELE =
      new Known(
          "diependaele-2024",
          List.of(
              held("zuhal-demir", "nieuw.demir@voorbeeld.example", TERM_ENDED.plusDays(1), null)));

  private static Held held(
      String minister, String mailbox, LocalDate from, @Nullable LocalDate through) {
    KnownCabinets.Working administration =
        new KnownCabinets.Working("OVO999107", "administratie." + mailbox);
    return new Held(
        new MinisterId(minister), minister, mailbox, List.of(administration), from, through);
  }

  private static Optional<String> mailbox(String minister, LocalDate on, Known... governments) {
    return new KnownCabinets(new Given(List.of(governments)))
        .on(new MinisterId(minister), on)
        .map(Cabinet::mailbox);
  }

  @Test
  void aCabinetIsThatOfTheDate() {
    LocalDate question = LocalDate.of(2020, 10, 29);

    assertThat(mailbox("wouter-beke", question, JAMBON)).hasValue("kabinet.beke@voorbeeld.example");
    assertThat(mailbox("zuhal-demir", question, JAMBON, DIEPENDAELE))
        .hasValue("kabinet.demir@voorbeeld.example");
    assertThat(mailbox("zuhal-demir", LocalDate.of(2025, 1, 6), JAMBON, DIEPENDAELE))
        .hasValue("nieuw.demir@voorbeeld.example");
  }

  @Test
  void anAdministrationIsThatOfTheCabinetOfTheDate() {
    KnownCabinets cabinets = new KnownCabinets(new Given(List.of(JAMBON, DIEPENDAELE)));
    MinisterId demir = new MinisterId("zuhal-demir");

    assertThat(cabinets.administrationsOn(demir, LocalDate.of(2025, 1, 6)).orElseThrow())
        .containsExactly(
            new Cabinet(
                demir, "zuhal-demir", "administratie.nieuw.demir@voorbeeld.example", "OVO999107"));
    assertThat(cabinets.administrationsOn(demir, SWORN_IN.minusDays(1))).isEmpty();
  }

  @Test
  void theFirstAndTheLastDayCount() {
    assertThat(mailbox("wouter-beke", SWORN_IN, JAMBON)).isPresent();
    assertThat(mailbox("wouter-beke", BEKE_LEFT, JAMBON)).isPresent();
    assertThat(mailbox("wouter-beke", SWORN_IN.minusDays(1), JAMBON)).isEmpty();
  }

  @Test
  void whoLeftIsToldAtTheLastCabinetRatherThanNotAtAll() {
    assertThat(mailbox("wouter-beke", LocalDate.of(2023, 1, 9), JAMBON))
        .hasValue("kabinet.beke@voorbeeld.example");
  }

  @Test
  void aDateWhoseGovernmentHasNotArrivedIsWaitedFor() {
    assertThat(mailbox("zuhal-demir", LocalDate.of(2025, 1, 6), JAMBON)).isEmpty();
    assertThat(mailbox("zuhal-demir", LocalDate.of(2020, 10, 29))).isEmpty();
  }

  @Test
  void somebodyUnknownIsWaitedFor() {
    assertThat(mailbox("ben-weyts", LocalDate.of(2020, 10, 29), JAMBON)).isEmpty();
  }

  /** A register that is what it is. */
  private record Given(List<Known> governments) implements ViewStore {

    @Override
    public <V> Optional<V> find(String collection, String key, Class<V> type) {
      return governments.stream()
          .filter(known -> known.governmentId().equals(key))
          .findFirst()
          .map(type::cast);
    }

    @Override
    public <V> List<V> all(String collection, Class<V> type) {
      return governments.stream().<V>map(type::cast).toList();
    }

    @Override
    public <V> void apply(
        String collection,
        String key,
        Class<V> type,
        String source,
        long sequence,
        UnaryOperator<@Nullable V> fold) {
      throw new UnsupportedOperationException("only read");
    }
  }
}

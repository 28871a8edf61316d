package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Part;
import org.samenspraak.portal.remote.CoordinationSeen.Seat;

class MatrixTest {

  @Test
  void theCoordinatorHasNoColumnOfItsOwn() {
    assertThat(Matrix.of(coordinatedBy("zuhal-demir", part(1))).ministers())
        .containsExactly("wouter-beke");
  }

  @Test
  void everybodyHasAColumnBeforeSomebodyCoordinates() {
    assertThat(Matrix.of(coordinatedBy(null, part(1))).ministers())
        .containsExactly("zuhal-demir", "wouter-beke");
  }

  @Test
  void aMinistryThatWasAskedWithoutBeingAddressedGetsAColumn() {
    Matrix matrix =
        Matrix.of(
            coordinatedBy("zuhal-demir", part(1, given("hilde-crevits", "DELIVERED")), part(2)));
    assertThat(matrix.ministers()).containsExactly("wouter-beke", "hilde-crevits");
    assertThat(matrix.rows().getFirst().cells().getFirst()).isEmpty();
    assertThat(matrix.rows().getFirst().cells().getLast()).isPresent();
    assertThat(matrix.rows().getLast().cells()).allMatch(cell -> cell.isEmpty());
  }

  @Test
  void aCancelledContributionIsNotCounted() {
    Matrix matrix =
        Matrix.of(
            coordinatedBy(
                "zuhal-demir",
                part(1, given("wouter-beke", "CANCELLED")),
                part(2, given("wouter-beke", "ACCEPTED")),
                part(3, given("wouter-beke", "RETURNED"))));
    assertThat(matrix.requested()).isEqualTo(2);
    assertThat(matrix.delivered()).isEqualTo(1);
    assertThat(matrix.covered()).isZero();
  }

  private static CoordinationSeen coordinatedBy(@Nullable String coordinator, Part... parts) {
    return new CoordinationSeen(
        "q",
        "COORDINATING",
        List.of(seat("zuhal-demir"), seat("wouter-beke")),
        new CoordinationSeen.Proposal(
            "zuhal-demir", List.of(new CoordinationSeen.Reason("voorbeeld"))),
        coordinator,
        null,
        null,
        List.of(),
        Arrays.asList(parts),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        1);
  }

  private static Seat seat(String minister) {
    return new Seat(minister, null, "voorbeeld", "", 1, LocalDate.of(2020, 11, 30), 6, false, null);
  }

  private static Part part(int number, Contribution... contributions) {
    return new Part(
        number, "voorbeeld", false, List.of(), null, null, Arrays.asList(contributions), null);
  }

  private static Contribution given(String minister, String status) {
    return new Contribution(
        minister,
        status,
        LocalDate.of(2020, 11, 19),
        null,
        false,
        false,
        1,
        null,
        null,
        null,
        null,
        null);
  }
}

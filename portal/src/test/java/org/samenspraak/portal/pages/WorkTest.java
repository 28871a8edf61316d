package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.portal.pages.Work.Task;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Part;
import org.samenspraak.portal.remote.CoordinationSeen.Seat;

class WorkTest {
  private static final Visitor DEMIR = Visitor.of("cabinet:zuhal-demir");
  private static final Visitor BEKE = Visitor.of("cabinet:wouter-beke");
  private static final List<Seat> TWO =
      List.of(seat("zuhal-demir", null), seat("wouter-beke", null));

  @Test
  void eachRoleHasItsTask() {
    CoordinationSeen choosing = seen("CHOOSING", null, TWO);
    assertThat(task(choosing, BEKE)).isEqualTo(Task.CHOOSE);
    assertThat(task(choosing, Visitor.of("secretariat"))).isEqualTo(Task.DECIDE);
    assertThat(task(choosing, Visitor.of("clerk"))).isEqualTo(Task.NOTHING);
    assertThat(task(choosing, Visitor.of("cabinet:ben-weyts"))).isEqualTo(Task.NOTHING);
    CoordinationSeen running =
        seen("COORDINATING", "zuhal-demir", TWO, part(1, false, given("REQUESTED")));
    assertThat(task(running, DEMIR)).isEqualTo(Task.COORDINATE);
    assertThat(task(running, BEKE)).isEqualTo(Task.CONTRIBUTE);
    assertThat(task(running, Visitor.of("cabinet-reader:wouter-beke"))).isEqualTo(Task.NOTHING);
  }

  @Test
  void whoIsAskedNothingOrNoLongerHasNothingToDo() {
    assertThat(
            task(
                seen("COORDINATING", "zuhal-demir", TWO, part(1, false, given("CANCELLED"))), BEKE))
        .isEqualTo(Task.NOTHING);
    assertThat(task(seen("FINALISED", "zuhal-demir", TWO, part(1, true)), DEMIR))
        .isEqualTo(Task.NOTHING);
  }

  @Test
  void aSeatIsOfWhoeverHoldsItNow() {
    Seat handedOver =
        new Seat(
            "wouter-beke",
            List.of("hilde-crevits"),
            "voorbeeld",
            "",
            1,
            LocalDate.of(2020, 11, 30),
            6,
            false,
            null);
    CoordinationSeen coordination =
        seen("CHOOSING", null, List.of(seat("zuhal-demir", null), handedOver));
    assertThat(task(coordination, BEKE)).isEqualTo(Task.NOTHING);
    Work work = Work.of(coordination, Visitor.of("cabinet:hilde-crevits"), 0);
    assertThat(work.task()).isEqualTo(Task.CHOOSE);
    assertThat(work.seat()).isEqualTo(handedOver);
  }

  @Test
  void whatFollowsFromAChoiceDependsOnTheOtherCabinet() {
    assertThat(consequenceForBeke(null)).isEqualTo("OPEN");
    assertThat(consequenceForBeke("zuhal-demir")).isEqualTo("SETTLES");
    assertThat(consequenceForBeke("wouter-beke")).isEqualTo("DISAGREES");
    List<Seat> three =
        List.of(seat("zuhal-demir", null), seat("wouter-beke", null), seat("hilde-crevits", null));
    Work work = Work.of(seen("CHOOSING", null, three), BEKE, 0);
    assertThat(work.consequence(three.getFirst())).isEqualTo("WISH");
    assertThat(work.isForGovernment()).isTrue();
  }

  private static String consequenceForBeke(@Nullable String demirNamed) {
    List<Seat> seats = List.of(seat("zuhal-demir", demirNamed), seat("wouter-beke", null));
    return Work.of(seen("CHOOSING", null, seats), BEKE, 0).consequence(seats.getFirst());
  }

  @Test
  void theCoordinatorIsLedToWhatIsToBeJudgedThenToWhatNobodyDoes() {
    Part idle = part(1, false);
    Part asked = part(2, false, given("RETURNED"));
    Part delivered = part(3, false, given("DELIVERED"));
    Part declined = part(4, false, given("DECLINED"));
    assertThat(opened(0, idle, asked, delivered, declined)).isEqualTo(3);
    assertThat(opened(0, asked, declined)).isEqualTo(4);
    assertThat(opened(0, asked)).isZero();
    assertThat(opened(2, asked, delivered)).isEqualTo(2);
    assertThat(opened(9, asked, delivered)).isEqualTo(3);
  }

  @Test
  void askingComesFirstAsLongAsNobodyWasAsked() {
    Work first = Work.of(seen("COORDINATING", "zuhal-demir", TWO, part(1, false)), DEMIR, 0);
    assertThat(first.isAskingFirst()).isTrue();
    assertThat(first.opened()).isEmpty();
    Work alone =
        Work.of(
            seen("COORDINATING", "zuhal-demir", List.of(TWO.getFirst()), part(1, false)), DEMIR, 0);
    assertThat(alone.isAskingFirst()).isFalse();
    assertThat(alone.opened()).isPresent();
  }

  @Test
  void aDraftIsWithoutTheSentenceThatItsMarkAdds() {
    CoordinationSeen.NotCompetent mark =
        new CoordinationSeen.NotCompetent("FEDERAL", "voorbeeld", "Ik verwijs naar voorbeeld.");
    assertThat(Work.draft(written("Voorbeeldtekst.\n\nIk verwijs naar voorbeeld.", mark)))
        .isEqualTo("Voorbeeldtekst.");
    assertThat(Work.draft(written("Voorbeeldtekst.", null))).isEqualTo("Voorbeeldtekst.");
    assertThat(Work.draft(part(1, false))).isEmpty();
  }

  @Test
  void aFormIsStaleOnlyWhenWhatItIsAboutMoved() {
    CoordinationSeen before =
        seen(
            "COORDINATING", "zuhal-demir", TWO, part(1, false, given("REQUESTED")), part(2, false));
    CoordinationSeen elsewhere =
        seen("COORDINATING", "zuhal-demir", TWO, part(1, false, given("REQUESTED")), part(2, true));
    CoordinationSeen here =
        seen(
            "COORDINATING", "zuhal-demir", TWO, part(1, false, given("CANCELLED")), part(2, false));
    Standing mine = new Standing(1, "wouter-beke");
    assertThat(mine.of(elsewhere)).isEqualTo(mine.of(before));
    assertThat(mine.of(here)).isNotEqualTo(mine.of(before));
    assertThat(Standing.WHOLE.of(here)).isNotEqualTo(Standing.WHOLE.of(before));
    assertThat(Standing.CHOICE.of(here)).isEqualTo(Standing.CHOICE.of(before));
  }

  private static Task task(CoordinationSeen coordination, Visitor visitor) {
    return Work.of(coordination, visitor, 0).task();
  }

  private static int opened(int wanted, Part... parts) {
    return Work.of(seen("COORDINATING", "zuhal-demir", TWO, parts), DEMIR, wanted)
        .opened()
        .map(Part::number)
        .orElse(0);
  }

  private static CoordinationSeen seen(
      String status, @Nullable String coordinator, List<Seat> seats, Part... parts) {
    return new CoordinationSeen(
        "q",
        status,
        seats,
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

  private static Seat seat(String minister, @Nullable String agreement) {
    return new Seat(
        minister, null, "voorbeeld", "", 1, LocalDate.of(2020, 11, 30), 6, false, agreement);
  }

  private static Part part(int number, boolean covered, Contribution... contributions) {
    return new Part(
        number, "voorbeeld", covered, List.of(), null, null, Arrays.asList(contributions), null);
  }

  private static Part written(String text, CoordinationSeen.@Nullable NotCompetent mark) {
    return new Part(1, "voorbeeld", true, List.of(), mark, text, List.of(), null);
  }

  private static Contribution given(String status) {
    return new Contribution(
        "wouter-beke",
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

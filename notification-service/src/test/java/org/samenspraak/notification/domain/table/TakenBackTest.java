package org.samenspraak.notification.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.CoordinationEvent.AgreementRecorded;
import org.samenspraak.contracts.CoordinationEvent.ContributionCancelled;
import org.samenspraak.contracts.CoordinationEvent.ContributionRequested;
import org.samenspraak.contracts.CoordinationEvent.CoordinatorAppointed;
import org.samenspraak.contracts.CoordinationEvent.DelegationEnded;
import org.samenspraak.contracts.CoordinationEvent.PartDelegated;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.QuestionEvent.Ended;
import org.samenspraak.contracts.QuestionEvent.Reinstated;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.table.TakenBack.Told;

class TakenBackTest {
  private static final QuestionId Q1 = new QuestionId("q1");
  private static final MinisterId BEKE = new MinisterId("wouter-beke");
  private static final MinisterId DEMIR = new MinisterId("zuhal-demir");
  private static final Entry ENTRY =
      new Entry("coordination/q1/2", "voorbeeld", "rij", "question/q1", Instant.EPOCH, "{}");
  private static final LocalDate DUE = LocalDate.of(2020, 11, 19);

  private static ContributionRequested asks(Integer... parts) {
    return new ContributionRequested(Q1, List.of(parts), BEKE, DEMIR, DUE, null, false);
  }

  private static ContributionCancelled cancels(Integer... parts) {
    return new ContributionCancelled(Q1, List.of(parts), BEKE, DEMIR);
  }

  private static List<Event> left(Event... window) {
    return TakenBack.outOf(Stream.of(window).map(fact -> new Told(ENTRY, fact)).toList()).stream()
        .map(Told::fact)
        .toList();
  }

  @Test
  void whatIsAskedAndCancelledAtOnceIsNotToldAtAll() {
    assertThat(left(asks(3), cancels(3))).isEmpty();
  }

  @Test
  void whatIsStillAskedIsToldWithoutTheRest() {
    assertThat(left(asks(2, 6, 9), cancels(6))).containsExactly(asks(2, 9));
    assertThat(left(asks(2), asks(6), cancels(6), asks(9))).containsExactly(asks(2), asks(9));
  }

  @Test
  void aCancellationOfWhatWasToldBeforeIsTold() {
    assertThat(left(cancels(3))).containsExactly(cancels(3));
    assertThat(left(asks(6), cancels(3, 6))).containsExactly(cancels(3));
  }

  @Test
  void whatIsAskedAgainAfterItsCancellationIsTold() {
    assertThat(left(cancels(3), asks(3))).containsExactly(cancels(3), asks(3));
    assertThat(left(asks(3), cancels(3), asks(3))).containsExactly(asks(3));
  }

  @Test
  void aPartPassedOnAndTakenBackIsNotToldToTheAdministration() {
    var passed = new PartDelegated(Q1, 3, BEKE, DUE);
    var other = new PartDelegated(Q1, 6, BEKE, DUE);
    var ended = new DelegationEnded(Q1, 3, BEKE, "TAKEN_BACK");

    assertThat(left(passed, other, ended)).containsExactly(other);
    assertThat(left(ended)).containsExactly(ended);
  }

  @Test
  void anEndThatIsUndoneAtOnceIsNotTold() {
    var ended = new Ended(Q1, "WITHDRAWN", "CLERK", "Vergissing.", DUE, null, null);
    var reinstated = new Reinstated(Q1, "WITHDRAWN", "Vergissing.");

    assertThat(left(ended, reinstated)).isEmpty();
    assertThat(left(reinstated)).containsExactly(reinstated);
  }

  @Test
  void aProposalThatTheOtherCabinetAgreedToAtOnceIsSettledAndNotAsked() {
    var proposed = new AgreementRecorded(Q1, BEKE, DEMIR);
    var appointed = new CoordinatorAppointed(Q1, DEMIR, "AGREED", null, null);

    assertThat(left(proposed, appointed)).containsExactly(appointed);
    assertThat(left(proposed)).containsExactly(proposed);
  }
}

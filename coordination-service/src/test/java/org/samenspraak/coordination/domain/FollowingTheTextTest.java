package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.contribution;
import static org.samenspraak.coordination.domain.TheCase.demir;
import static org.samenspraak.coordination.domain.TheCase.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.PartWork;

/** The clerk corrects the question while its answer is being prepared. */
class FollowingTheTextTest {
  private static final String TEXT = "Het plan werd in 2020 geëvalueerd (voorbeeld).";
  private static final String OTHER = "Anders gevraagd (voorbeeld)?";

  private static final Instant AT = Instant.parse("2020-11-18T08:00:00Z");

  private final Coordination coordination = TheCase.ledByDemir();

  @Nested
  class A_rewritten_part {

    @Test
    void sendsAnAcceptedContributionBackToTheCoordinatorsJudgement() {
      accepted(3);

      rewrite(3);

      assertThat(contribution(coordination, 3, BEKE).status())
          .isEqualTo(ContributionStatus.DELIVERED);
      assertThat(contribution(coordination, 3, BEKE).isForEarlierText()).isTrue();
      assertThat(part(coordination, 3).covered()).isFalse();
      assertThat(coordination.raisedEvents())
          .containsExactly(new CoordinationEvent.TextFollowed(ID, 2, List.of(3), List.of(), DEMIR));
    }

    @Test
    void isCoveredAgainOnceTheCoordinatorAcceptsTheSameContribution() {
      accepted(3);
      rewrite(3);

      coordination.accept(3, BEKE, 1, demir("2020-11-18T09:00"));

      assertThat(part(coordination, 3).covered()).isTrue();
    }

    @Test
    void letsTheContributorDeliverTheSameTextForIt() {
      accepted(3);
      rewrite(3);

      coordination.deliver(3, BEKE, TEXT, SALT, beke("2020-11-18T09:00"));

      assertThat(contribution(coordination, 3, BEKE).versions()).hasSize(2);
      assertThat(contribution(coordination, 3, BEKE).isForEarlierText()).isFalse();
    }

    @Test
    void needsTheCoordinatorsOwnTextOnceMore() {
      coordination.write(3, "Eigen tekst (voorbeeld).", SALT, demir("2020-11-16T09:00"));
      rewrite(3);

      assertThat(part(coordination, 3).covered()).isFalse();
      assertThat(part(coordination, 3).formerText().orElseThrow().text())
          .isEqualTo("Eigen tekst (voorbeeld).");

      coordination.write(3, "Eigen tekst (voorbeeld).", SALT, demir("2020-11-18T09:00"));

      assertThat(part(coordination, 3).covered()).isTrue();
      assertThat(part(coordination, 3).ownText().orElseThrow().version()).isEqualTo(2);
      assertThat(part(coordination, 3).formerText()).isEmpty();
    }

    @Test
    void losesTheMarkThatWasAboutTheEarlierText() {
      coordination.markNotCompetent(
          3,
          new NotCompetent.Claim(NotCompetent.Level.FEDERAL, "de federale overheid", null),
          REGISTER,
          demir("2020-11-16T09:00"));

      rewrite(3);

      assertThat(part(coordination, 3).notCompetent()).isNull();
      assertThat(part(coordination, 3).covered()).isFalse();
    }

    @Test
    void keepsWhatIsAskedForIt() {
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));

      rewrite(3);

      assertThat(contribution(coordination, 3, BEKE).status())
          .isEqualTo(ContributionStatus.REQUESTED);
    }
  }

  @Nested
  class A_voided_part {

    @Test
    void isNoLongerAskedOfAnybody() {
      coordination.request(2, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.takeRaised();

      voidParts(2, 3);

      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.TextFollowed(ID, 2, List.of(), List.of(2, 3), DEMIR),
              new CoordinationEvent.ContributionCancelled(ID, List.of(2, 3), BEKE, DEMIR));
      assertThat(coordination.state().waiting().parts()).hasSize(8);
    }

    @Test
    void isTakenBackFromTheAdministrationThatDraftsIt() {
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.delegate(
          3,
          BEKE,
          new Delegation.Wish(LocalDate.of(2020, 11, 12), null),
          REGISTER,
          beke("2020-11-03T09:00"));
      coordination.takeRaised();

      voidParts(3);

      assertThat(coordination.raisedEvents())
          .contains(new CoordinationEvent.DelegationEnded(ID, 3, BEKE, "CANCELLED"));
      assertThat(coordination.delegatedTo()).isEmpty();
    }

    @Test
    void staysReadableWithTheWorkOnIt() {
      accepted(3);

      voidParts(3);

      PartWork voided = coordination.state().parts().voided().getFirst();
      assertThat(voided.number()).isEqualTo(3);
      assertThat(voided.contributionOf(BEKE).orElseThrow().status())
          .isEqualTo(ContributionStatus.ACCEPTED);
    }

    @Test
    void isNotWorkedOnAnyMore() {
      voidParts(3);

      refused(
          CONFLICT,
          "part-voided",
          () -> coordination.request(3, BEKE, null, null, demir("2020-11-18T09:00")));
      refused(
          CONFLICT,
          "part-voided",
          () -> coordination.write(3, TEXT, SALT, demir("2020-11-18T09:00")));
    }

    @Test
    void isNotInTheAnswer() {
      voidParts(3);
      finalise();

      assertThat(coordination.state().answerOf(DEMIR).orElseThrow().parts())
          .extracting(a -> a.number())
          .containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10);
    }
  }

  @Test
  void anAddedPartHasToBeAnsweredToo() {
    List<QuestionEvent.Part> asked = new ArrayList<>(asked());
    asked.add(new QuestionEvent.Part(11, "Nog iets (voorbeeld)?"));

    coordination.follow(corrected("Titel (voorbeeld)", asked), AT);

    assertThat(coordination.state().parts().uncovered()).contains(11);
    assertThat(coordination.state().question().title()).isEqualTo("Titel (voorbeeld)");
  }

  @Test
  void aFinalAnswerSaysWhichTextItAnswers() {
    coordination.follow(corrected("Titel (voorbeeld)", asked()), AT);
    coordination.takeRaised();

    finalise();

    assertThat(coordination.raisedEvents())
        .filteredOn(CoordinationEvent.Finalised.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            CoordinationEvent.Finalised.class,
            finalised -> assertThat(finalised.textVersion()).isEqualTo(2));
  }

  @Test
  void anAnswerThatIsFixedAlreadyStaysFixedUntilItIsNotFiled() {
    finalise();

    rewrite(3);

    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    assertThat(coordination.state().answerOf(DEMIR)).isPresent();
    assertThat(part(coordination, 3).covered()).isFalse();
  }

  private void accepted(int part) {
    coordination.request(part, BEKE, null, null, demir("2020-11-02T09:00"));
    coordination.deliver(part, BEKE, TEXT, SALT, beke("2020-11-16T09:00"));
    coordination.accept(part, BEKE, null, demir("2020-11-17T09:00"));
    coordination.takeRaised();
  }

  private void finalise() {
    for (int number : coordination.state().parts().uncovered()) {
      coordination.write(number, "Antwoord (voorbeeld).", SALT, demir("2020-11-19T09:00"));
    }
    coordination.finalise(REGISTER, SALT, demir("2020-11-20T09:00"));
  }

  private void rewrite(int part) {
    coordination.takeRaised();
    List<QuestionEvent.Part> asked =
        asked().stream()
            .map(p -> p.number() == part ? new QuestionEvent.Part(part, OTHER) : p)
            .toList();
    coordination.follow(corrected(coordination.state().question().title(), asked), AT);
  }

  private void voidParts(int... parts) {
    List<QuestionEvent.Part> left =
        asked().stream()
            .filter(p -> IntStream.of(parts).noneMatch(number -> number == p.number()))
            .toList();
    coordination.follow(corrected(coordination.state().question().title(), left), AT);
  }

  private List<QuestionEvent.Part> asked() {
    return coordination.state().parts().all().stream()
        .map(p -> new QuestionEvent.Part(p.number(), p.text()))
        .toList();
  }

  private static CorrectedText corrected(String title, List<QuestionEvent.Part> parts) {
    return new CorrectedText(
        2, title, new AskerId("adeline-blancquaert"), "Adeline Blancquaert", "", parts);
  }
}

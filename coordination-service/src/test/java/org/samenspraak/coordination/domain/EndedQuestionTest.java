package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.APPROVED_PLAN;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.answer.Unfiled;
import org.samenspraak.coordination.domain.parts.ContributionStatus;

/** The question was withdrawn, did not stand, lapsed or became an oral one; or it goes on again. */
class EndedQuestionTest {
  private static final Instant THEN = Instant.parse("2020-11-16T09:00:00Z");

  private final Coordination coordination = TheCase.ledByDemir();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWERED_FROM_DOCUMENT")
  void nothing_is_asked_of_anybody_any_more_and_it_is_said_why(Closing why) {
    coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
    coordination.takeRaised();
    coordination.close(why, THEN);

    assertThat(coordination.state().waitingFor()).isEmpty();
    assertThat(coordination.raisedEvents())
        .containsExactly(new CoordinationEvent.Closed(ID, why.name(), DEMIR));
    refused(
        CONFLICT,
        "question-ended",
        () -> coordination.deliver(3, BEKE, "Toch nog.", SALT, beke("2020-11-17T09:00")));
    refused(
        CONFLICT,
        "question-ended",
        () -> coordination.finalise(REGISTER, SALT, demir("2020-11-17T09:00")));
  }

  @Test
  void what_was_contributed_stays() {
    coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
    coordination.deliver(3, BEKE, "Bijdrage (voorbeeld).", SALT, beke("2020-11-10T09:00"));
    coordination.close(Closing.WITHDRAWN, THEN);

    assertThat(coordination.state().parts().numbered(3).contributionOf(BEKE).orElseThrow())
        .satisfies(kept -> {
          assertThat(kept.status()).isEqualTo(ContributionStatus.DELIVERED);
          assertThat(kept.versions()).hasSize(1);
        });
  }

  @Test
  void an_end_that_is_undone_lets_the_work_go_on_from_where_it_stood() {
    coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
    List<String> before = coordination.state().waitingFor();
    List<Urgency> urgency = coordination.urgency();
    coordination.close(Closing.WITHDRAWN, THEN);
    coordination.takeRaised();
    coordination.resume(List.of(), THEN.plusSeconds(60));

    assertThat(coordination.state().status()).isEqualTo(Status.COORDINATING);
    assertThat(coordination.state().outcome().closedAt()).isNull();
    assertThat(coordination.state().waitingFor()).isEqualTo(before);
    assertThat(coordination.urgency()).isEqualTo(urgency);
    assertThat(coordination.raisedEvents())
        .containsExactly(new CoordinationEvent.Reopened(ID, DEMIR, "REINSTATED"));
  }

  @Test
  void then_the_cabinets_choose_again_if_they_were_choosing() {
    Coordination choosing = TheCase.twoMinisters();
    choosing.close(Closing.INADMISSIBLE, THEN);
    choosing.takeRaised();
    choosing.resume(List.of(), THEN);

    assertThat(choosing.state().status()).isEqualTo(Status.CHOOSING);
    assertThat(choosing.raisedEvents())
        .startsWith(new CoordinationEvent.Reopened(ID, null, "REINSTATED"));
  }

  @Test
  void what_the_plan_did_meanwhile_is_flagged_when_it_goes_on() {
    Coordination aboutPlan = TheCase.ledByDemir();
    aboutPlan.close(Closing.LAPSED, THEN);
    aboutPlan.follow(APPROVED_PLAN, THEN);
    assertThat(aboutPlan.state().planWatch().flags()).isEmpty();
    aboutPlan.resume(List.of(APPROVED_PLAN), THEN);

    assertThat(aboutPlan.state().planWatch().flags()).hasSize(1);
  }

  @Test
  void an_answer_that_was_filed_before_stays_final() {
    finalise();
    coordination.close(Closing.WITHDRAWN, THEN);
    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    assertThat(coordination.raisedEvents()).isEmpty();

    coordination.resume(List.of(), THEN);
    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    assertThat(coordination.raisedEvents()).isEmpty();
  }

  @Test
  void an_answer_that_crossed_the_end_is_not_final_and_can_be_made_final_once_that_is_undone() {
    finalise();
    coordination.close(Closing.WITHDRAWN, THEN);
    coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, new NotFiled("WITHDRAWN", THEN)));

    assertThat(coordination.state().status()).isEqualTo(Status.CLOSED);
    assertThat(coordination.raisedEvents())
        .containsExactly(new CoordinationEvent.Closed(ID, "WITHDRAWN", DEMIR));

    coordination.resume(List.of(), THEN);
    coordination.takeRaised();
    coordination.finalise(REGISTER, SALT, demir("2020-11-18T15:00"));
    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
  }

  @Test
  void an_answer_from_paper_is_not_undone_by_what_became_of_the_question() {
    coordination.close(Closing.ANSWERED_FROM_DOCUMENT, THEN);
    coordination.close(Closing.WITHDRAWN, THEN);
    coordination.takeRaised();
    coordination.resume(List.of(), THEN);

    assertThat(coordination.state().status()).isEqualTo(Status.CLOSED);
    assertThat(coordination.raisedEvents()).isEmpty();
  }

  @Test
  void nor_one_that_came_on_paper_after_the_question_became_an_oral_one() {
    coordination.close(Closing.CONVERTED, THEN);
    coordination.close(Closing.ANSWERED_FROM_DOCUMENT, THEN);
    coordination.takeRaised();
    coordination.resume(List.of(), THEN);

    assertThat(coordination.state().status()).isEqualTo(Status.CLOSED);
    assertThat(coordination.raisedEvents()).isEmpty();
  }

  private void finalise() {
    for (int part = 1; part <= 10; part++) {
      coordination.write(part, "Antwoord (voorbeeld).", SALT, demir("2020-11-13T09:00"));
    }
    coordination.finalise(REGISTER, SALT, demir("2020-11-15T15:00"));
    coordination.takeRaised();
  }
}

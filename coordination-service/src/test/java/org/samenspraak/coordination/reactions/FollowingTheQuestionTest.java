package org.samenspraak.coordination.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.PLAN;
import static org.samenspraak.coordination.domain.TheCase.PLAN_TITLE;
import static org.samenspraak.coordination.domain.TheCase.filed;
import static org.samenspraak.coordination.domain.TheCase.to;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.Commands;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.fakes.FakeAggregates;
import org.samenspraak.coordination.fakes.FakeQueries;
import org.samenspraak.coordination.fakes.FakeViews;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.views.KnownPlans;
import org.samenspraak.coordination.views.Queries;

/** What the clerk puts right in a question is followed here. */
class FollowingTheQuestionTest {
  private static final Instant AT = Instant.parse("2020-11-05T09:00:00Z");
  private static final QuestionEvent.Filed FILED =
      filed("Onderwijs in de gevangenis (voorbeeld)", to(BEKE, 92), to(DEMIR, 148));

  private final FakeAggregates<Coordination> coordinations = new FakeAggregates<>();
  private final FakeAggregates<Government> governments = new FakeAggregates<>();
  private final FakeViews views = new FakeViews();
  private final KnownPlans plans = Queries.knownPlans(views);
  private final Queries queries =
      new Queries(new FakeQueries(coordinations), new FakeQueries(governments));
  private final Commands commands = new Commands(coordinations, plans, queries.mandates());
  private int sequence;

  @Test
  void aCorrectionThatComesBeforeTheCoordinationIsOpenWaits() {
    assertThatThrownBy(() -> correct(FILED.title())).isInstanceOf(NotYet.class);
  }

  @Test
  void anotherTitleMayBeThatOfAPlanWhichChangesTheProposal() {
    open();
    views.see(plans, new PlanEvent.Drafted(PLAN, PLAN_TITLE, 2020, 2025, DEMIR, List.of()));
    assertThat(state().proposal().coordinator()).isEqualTo(BEKE);

    correct("Strategisch plan hulp- en dienstverlening aan gedetineerden – Stand van zaken");

    assertThat(state().question().textVersion()).isEqualTo(2);
    assertThat(state().proposal().coordinator()).isEqualTo(DEMIR);
  }

  private void open() {
    commands.coordinations().open(TheCase.opening(FILED), received().cause());
  }

  private void correct(String title) {
    new WhenQuestionCorrectedFollowText(commands.coordinations())
        .on(
            new QuestionEvent.Corrected(
                ID,
                2,
                title,
                FILED.asker(),
                FILED.askerName(),
                FILED.introduction(),
                FILED.parts(),
                List.of(new QuestionEvent.Change("TITLE", null)),
                "Voorbeeldreden."),
            received());
  }

  private Received received() {
    sequence++;
    Actor clerk = Actor.parse("clerk");
    return new Received(
        new Envelope(
            "question/q/" + sequence, "test", "/test", sequence, AT, clerk, null, new byte[0]),
        new Cause.Once(clerk, AT, "test:" + sequence));
  }

  private CoordinationState state() {
    return coordinations.get(ID).state().state();
  }
}

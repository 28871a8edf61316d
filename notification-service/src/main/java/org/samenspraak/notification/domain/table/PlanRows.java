package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.INVOLVED;
import static org.samenspraak.notification.domain.table.Audience.LEAD;
import static org.samenspraak.notification.domain.table.Audience.PLAN_COORDINATOR;
import static org.samenspraak.notification.domain.table.Importance.ASSIGNMENT;
import static org.samenspraak.notification.domain.table.Importance.NEWS;
import static org.samenspraak.notification.domain.table.Rows.and;
import static org.samenspraak.notification.domain.table.Rows.but;
import static org.samenspraak.notification.domain.table.Rows.cabinet;
import static org.samenspraak.notification.domain.table.Rows.cabinets;

import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.contracts.ActionEvent.Added;
import org.samenspraak.contracts.ActionEvent.Edited;
import org.samenspraak.contracts.ActionEvent.StatusChanged;
import org.samenspraak.contracts.GovernmentEvent.Recorded;
import org.samenspraak.contracts.JobEvent;
import org.samenspraak.contracts.MemberEvent;
import org.samenspraak.contracts.NotificationEvent;
import org.samenspraak.contracts.PlanEvent.Approved;
import org.samenspraak.contracts.PlanEvent.Drafted;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.PlanMails;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;

/** Who is told what of plans and their actions, and of what only concerns the services. */
final class PlanRows {

  private final Rows rows = new Rows();
  private final PlanMails mails;

  private PlanRows(PortalLinks portal) {
    mails = new PlanMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    PlanRows all = new PlanRows(portal);
    all.plans();
    all.actions();
    all.silent();
    return all.rows.all();
  }

  private void plans() {
    rows.latest(
        Drafted.class,
        PLAN_COORDINATOR,
        NEWS,
        "Plan in ontwerp",
        (fact, known) -> cabinet(fact.coordinator(), known),
        (fact, to, known) -> mails.drafted(fact));
    rows.latest(
        Approved.class,
        INVOLVED,
        NEWS,
        "Plan goedgekeurd",
        (fact, known) -> cabinets(and(known.involvedIn(fact.planId()), fact.coordinator()), known),
        (fact, to, known) ->
            mails.approved(fact, to.asCabinet(), known.cabinet(fact.coordinator())));
  }

  private void actions() {
    rows.each(
        Added.class,
        LEAD,
        ASSIGNMENT,
        "U trekt een actie",
        (fact, known) -> {
          known.titleOf(fact.planId());
          return cabinet(fact.lead(), known);
        },
        this::added);
    rows.each(
        Added.class,
        INVOLVED,
        ASSIGNMENT,
        "U werkt mee aan een actie",
        (fact, known) -> cabinets(but(fact.lead(), fact.contributors()), known),
        this::added);
    rows.each(
        Edited.class,
        INVOLVED,
        NEWS,
        "Actie gewijzigd",
        (fact, known) ->
            cabinets(
                Stream.of(
                        List.of(fact.to().lead(), fact.from().lead()),
                        fact.to().contributors(),
                        fact.from().contributors())
                    .flatMap(List::stream)
                    .toList(),
                known),
        (fact, to, known) -> mails.edited(fact, to.asCabinet(), known::cabinet));
    rows.each(
        StatusChanged.class,
        INVOLVED,
        NEWS,
        "Actie: andere status (also the cabinet that coordinates the plan)",
        (fact, known) ->
            cabinets(and(fact.contributors(), fact.planCoordinator(), fact.lead()), known),
        (fact, to, known) -> mails.statusChanged(fact, to.asCabinet(), known.cabinet(fact.lead())));
  }

  private Mail added(Added fact, Recipient to, Known known) {
    return mails.added(
        fact, known.titleOf(fact.planId()), to.asCabinet(), known.cabinet(fact.planCoordinator()));
  }

  private void silent() {
    rows.nobody(Recorded.class, "the register, which every service reads");
    rows.nobody(MemberEvent.Recorded.class, "the register, which every service reads");
    rows.nobody(JobEvent.Begun.class, "its page shows how far it is; each question is told of");
    rows.nobody(JobEvent.Progressed.class, "as its begin");
    rows.nobody(JobEvent.Finished.class, "as its begin");
    rows.nobody(NotificationEvent.Sent.class, "it is the telling itself");
    rows.nobody(
        NotificationEvent.Failed.class,
        "an alarm tells the operators (`samenspraak.mail.failed`), the question's page the cabinets");
  }
}

package org.samenspraak.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.notification.domain.Mail.Fact;

/** What cabinets are told about a strategic plan and its actions. */
public final class PlanMails {

  private static final int SHORT_ACTION = 70;

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public PlanMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** The government approved the plan. */
  public Mail approved(PlanEvent.Approved plan, Cabinet to, Cabinet coordinator) {
    String approved = MailWords.approval(plan.kind());
    return mail(
        new About(plan.planId(), plan.title()),
        to,
        new Matter("[Plan] " + MailWords.capital(approved), "Plan " + approved),
        "De Vlaamse Regering heeft dit plan op %s %s."
            .formatted(MailWords.date(plan.on()), approved),
        List.of(
            new Fact("Beslissing", plan.reference()),
            new Fact("Coördinatie", "kabinet van " + coordinator.name())),
        "de Vlaamse Regering het plan heeft goedgekeurd en uw minister erbij betrokken is",
        coordinator);
  }

  /** The plan stands as a draft. */
  public Mail drafted(PlanEvent.Drafted plan) {
    return mail(
        new About(plan.planId(), plan.title()),
        null,
        new Matter("[Plan] Ontwerp", "Plan in ontwerp"),
        "Dit plan staat in ontwerp, met %d %s. Uw kabinet coördineert het: voeg de acties toe die andere ministers trekken."
            .formatted(
                plan.objectives().size(),
                plan.objectives().size() == 1 ? "doelstelling" : "doelstellingen"),
        List.of(new Fact("Looptijd", plan.firstYear() + "–" + plan.lastYear())),
        "uw minister het plan coördineert",
        null);
  }

  /** An action was added that this cabinet leads or contributes to. */
  public Mail added(ActionEvent.Added action, String planTitle, Cabinet to, Cabinet coordinator) {
    boolean leads = action.lead().equals(to.minister());
    String title = OneLine.of(action.title(), SHORT_ACTION);
    return mail(
        new About(action.planId(), planTitle),
        to,
        new Matter(
            "[Actie] %s: %s".formatted(leads ? "U trekt" : "U werkt mee", title),
            leads ? "Nieuwe actie die u trekt" : "Nieuwe actie waaraan u meewerkt"),
        "Uw kabinet %s de actie “%s” bij doelstelling %d."
            .formatted(
                leads ? "trekt" : "werkt mee aan",
                OneLine.of(action.title(), Mail.LONG_TITLE),
                action.objective()),
        List.of(
            new Fact("Klaar tegen", MailWords.dayOf(action.dueOn())),
            new Fact("Coördinatie", "kabinet van " + coordinator.name())),
        "de coördinatie van het plan een actie toevoegde waarbij uw minister betrokken is",
        coordinator);
  }

  /** An action of the plan changed its status, or only its progress. */
  public Mail statusChanged(ActionEvent.StatusChanged action, Cabinet to, Cabinet lead) {
    String title = OneLine.of(action.title(), SHORT_ACTION);
    boolean moved = !action.from().equals(action.to());
    return mail(
        new About(action.planId(), action.planTitle()),
        to,
        new Matter(
            "[Actie] %s: %s".formatted(MailWords.capital(MailWords.status(action.to())), title),
            "Actie " + MailWords.status(action.to())),
        "De %s van de actie “%s” bij doelstelling %d is gewijzigd."
            .formatted(
                moved ? "status" : "voortgang",
                OneLine.of(action.title(), Mail.LONG_TITLE),
                action.objective()),
        changes(action, lead),
        "de status van een actie is gewijzigd en uw minister het plan coördineert of bij de actie betrokken is",
        lead);
  }

  /**
   * The coordinator changed what an action is to be.
   *
   * @param cabinets of ministers whom the event names
   */
  public Mail edited(
      ActionEvent.Edited action, Cabinet to, Function<MinisterId, Cabinet> cabinets) {
    EditedAction edited = new EditedAction(action, cabinets);
    return mail(
        new About(action.planId(), action.planTitle()),
        to,
        new Matter(
            "[Actie] %s: %s"
                .formatted(edited.what(), OneLine.of(action.to().title(), SHORT_ACTION)),
            edited.heading()),
        edited.opening(to),
        edited.facts(),
        "de coördinatie van het plan een actie heeft gewijzigd waarbij uw minister betrokken is of was",
        cabinets.apply(action.planCoordinator()));
  }

  private static List<Fact> changes(ActionEvent.StatusChanged action, Cabinet lead) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Status", MailWords.status(action.to()) + percentage(action.percentage())));
    if (!action.from().equals(action.to())) {
      facts.add(new Fact("Voordien", MailWords.status(action.from())));
    }
    facts.add(new Fact("Sinds", MailWords.dayOf(action.on())));
    facts.add(new Fact("Reden", action.reason()));
    facts.add(new Fact("Trekker", "kabinet van " + lead.name()));
    return facts;
  }

  /** The plan that a mail is about. */
  private record About(PlanId plan, String title) {}

  /** The matter in the subject and above the mail. */
  private record Matter(String subject, String heading) {}

  private Mail mail(
      About about,
      @Nullable Cabinet to,
      Matter matter,
      String opening,
      List<Fact> facts,
      String because,
      @Nullable Cabinet repliesTo) {
    PortalLink link = to == null ? portal.addActions(about.plan()) : portal.see(about.plan());
    return new Mail(
        matter.subject() + " – " + OneLine.of(about.title(), Mail.SHORT_TITLE),
        matter.heading(),
        about.title(),
        opening,
        facts,
        link.text(),
        link.address(),
        because,
        "plan/" + about.plan(),
        repliesTo == null || repliesTo.equals(to) ? null : repliesTo);
  }

  private static String percentage(@Nullable Integer percentage) {
    return percentage == null ? "" : " (" + percentage + " %)";
  }
}

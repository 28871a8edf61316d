package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.notification.domain.Mail.Fact;

/** What cabinets are told about a strategic plan and its actions. */
public final class PlanMails {

  private final String portal;

  /**
   * @param portal address of the portal, without a slash at its end
   */
  public PlanMails(String portal) {
    this.portal = portal;
  }

  /** The government approved the plan. */
  public Mail approved(PlanEvent.Approved plan, Cabinet to, Cabinet coordinator) {
    String approved = Dutch.approval(plan.kind());
    return mail(
        plan.planId(),
        to,
        "[Plan] " + capital(approved) + " – " + plan.title(),
        "Plan " + approved,
        "De Vlaamse Regering heeft het plan “%s” op %s %s."
            .formatted(plan.title(), Dutch.date(plan.on()), approved),
        List.of(
            new Fact("Beslissing", plan.reference()),
            new Fact("Coördinatie", "kabinet van " + coordinator.name())),
        "uw minister bij dit plan betrokken is",
        coordinator.mailbox());
  }

  /** An action of the plan changed its status. */
  public Mail statusChanged(ActionEvent.StatusChanged action, Cabinet to, Cabinet lead) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Van", Dutch.status(action.from())));
    facts.add(new Fact("Naar", Dutch.status(action.to()) + percentage(action.percentage())));
    facts.add(new Fact("Sinds", day(action.on())));
    facts.add(new Fact("Reden", action.reason()));
    facts.add(new Fact("Trekker", lead.name()));
    return mail(
        action.planId(),
        to,
        "[Actie] %s: %s – %s"
            .formatted(capital(Dutch.status(action.to())), action.title(), action.planTitle()),
        "Actie " + Dutch.status(action.to()),
        "De status van de actie “%s” bij doelstelling %d is gewijzigd."
            .formatted(action.title(), action.objective()),
        facts,
        "uw minister dit plan coördineert of bij deze actie betrokken is",
        lead.mailbox());
  }

  private Mail mail(
      String planId,
      Cabinet to,
      String subject,
      String heading,
      String opening,
      List<Fact> facts,
      String because,
      @Nullable String repliesTo) {
    return new Mail(
        subject,
        heading,
        opening,
        facts,
        "Plan bekijken in het portaal",
        portal + "/plannen/" + planId + "?as=cabinet:" + to.minister(),
        "U krijgt dit bericht omdat " + because + ".",
        "plan/" + planId,
        to.mailbox().equals(repliesTo) ? null : repliesTo);
  }

  private static String percentage(@Nullable Integer percentage) {
    return percentage == null ? "" : " (" + percentage + " %)";
  }

  private static String day(LocalDate date) {
    return Dutch.dayOf(date);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent.CoordinatorAppointed;
import org.samenspraak.notification.domain.AboutQuestion.Matter;
import org.samenspraak.notification.domain.Mail.Fact;

/** What is told of who is to coordinate an answer. */
public final class ChoiceMails {

  private static final String DECIDES =
      "de Vlaamse Regering beslist wie een antwoord coördineert dat aan meer dan twee ministers gevraagd is";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public ChoiceMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** The other cabinet named somebody: the same as this one, another, or it was the first to. */
  public Mail named(ToldQuestion question, Cabinet to, Cabinet by, Cabinet named) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Voorstel: %s coördineert".formatted(named.name())),
        "Het kabinet van %s stelt voor dat %s het antwoord op %s coördineert. Noemt uw kabinet dezelfde minister, dan is dat afgesproken."
            .formatted(by.name(), named.name(), about.reference()),
        List.of(),
        portal.chooseCoordinator(question.id()),
        "het andere kabinet een coördinator voorstelt en " + AboutQuestion.ADDRESSED,
        by);
  }

  /** It is settled: this cabinet's minister coordinates. */
  public Mail appointed(
      ToldQuestion question, Cabinet to, CoordinatorAppointed appointed, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            new Matter("U coördineert het antwoord", "U coördineert: vraag nr. " + about.number()),
            "Uw kabinet coördineert het antwoord op %s. Verdeel de deelvragen en maak het antwoord definitief voor de termijn afloopt."
                .formatted(about.reference()),
            how(appointed),
            portal.divide(question.id()),
            "uw minister als coördinerend minister is aangewezen",
            null)
        .by(about.by(question.seatOf(to.minister()).dueOn(), today));
  }

  /** It is settled: another cabinet's minister does. */
  public Mail coordinates(
      ToldQuestion question, Cabinet to, Cabinet coordinator, CoordinatorAppointed appointed) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("%s coördineert het antwoord".formatted(coordinator.name())),
        "Het kabinet van %s coördineert het antwoord op %s. Op uw nummer wordt een verwijzend antwoord ingediend; een bijdrage kan u nog gevraagd worden."
            .formatted(coordinator.name(), about.reference()),
        how(appointed),
        portal.see(question.id()),
        "de coördinerende minister is aangewezen en " + AboutQuestion.ADDRESSED,
        coordinator);
  }

  /** Whoever coordinated is not addressed any more: it is to be chosen again. */
  public Mail chooseAgain(ToldQuestion question, Cabinet to) {
    AboutQuestion about = new AboutQuestion(question, to);
    boolean two = question.seats().size() == 2;
    return about.mail(
        about.matter("Opnieuw te kiezen wie coördineert"),
        "De geadresseerden van %s zijn gewijzigd, en niemand coördineert nu het antwoord. %s Wat geschreven is, blijft bewaard."
            .formatted(
                about.reference(),
                two
                    ? "De twee kabinetten spreken samen af wie het doet."
                    : "De Vlaamse Regering beslist wie het doet."),
        List.of(),
        two ? portal.chooseCoordinator(question.id()) : portal.see(question.id()),
        "de geadresseerden zijn gewijzigd en " + AboutQuestion.ADDRESSED,
        null);
  }

  /**
   * A decision of the government is needed.
   *
   * @param meanwhile who coordinates until then; null when nobody does
   */
  public Mail decisionWanted(ToldQuestion question, @Nullable Cabinet meanwhile) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Gevraagde ministers", String.valueOf(question.seats().size())));
    if (meanwhile != null) {
      facts.add(new Fact("Coördineert intussen", meanwhile.name()));
    }
    return about.mail(
        about.matter("Beslissing nodig: wie coördineert"),
        "%s is aan %d ministers gericht. Leg de keuze van de coördinerende minister voor aan de Vlaamse Regering en noteer de beslissing."
            .formatted(MailWords.capital(about.reference()), question.seats().size()),
        facts,
        portal.decide(question.id()),
        DECIDES,
        null);
  }

  private static List<Fact> how(CoordinatorAppointed appointed) {
    List<Fact> facts = new ArrayList<>();
    switch (appointed.how()) {
      case "AGREED" -> facts.add(new Fact("Hoe", "afgesproken tussen de kabinetten"));
      case "GOVERNMENT_DECISION" ->
          facts.add(new Fact("Hoe", "beslissing van de Vlaamse Regering"));
      default -> facts.add(new Fact("Hoe", "enige geadresseerde"));
    }
    if (appointed.decidedOn() != null) {
      facts.add(new Fact("Beslist op", MailWords.date(appointed.decidedOn())));
    }
    if (appointed.reference() != null) {
      facts.add(new Fact("Kenmerk", appointed.reference()));
    }
    return facts;
  }
}

package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.AgendaEvent.AnswerOverdue;
import org.samenspraak.contracts.AgendaEvent.ContributionOverdue;
import org.samenspraak.notification.domain.Mail.Fact;

/** What is told of days that come near or went by. */
public final class AgendaMails {

  private static final String AWAITED =
      "de gevraagde bijdrage van uw kabinet nog niet ontvangen is";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public AgendaMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** To who contributes: the day comes near. */
  public Mail contributionDue(
      ToldQuestion question, Cabinet to, Cabinet coordinator, Wanted wanted, LocalDate today) {
    return toContributor(
        question,
        to,
        coordinator,
        wanted,
        today,
        "Herinnering: bijdrage gevraagd tegen %s, %s"
            .formatted(MailWords.date(wanted.due()), wanted.inWords()),
        "Herinnering: bijdrage aan " + wanted.inWords(),
        "Het kabinet van %s wacht op uw bijdrage aan %s van %s. Kunt u niet bijdragen of bent u niet bevoegd? Meld dat in het portaal, met de reden.");
  }

  /** To who contributes: the day has gone by. */
  public Mail contributionLate(
      ToldQuestion question, Cabinet to, Cabinet coordinator, Wanted wanted, LocalDate today) {
    String matter = "Bijdrage te laat, " + wanted.inWords();
    return toContributor(
        question,
        to,
        coordinator,
        wanted,
        today,
        matter,
        matter,
        "Het kabinet van %s had uw bijdrage aan %s van %s al moeten hebben. Bezorg ze zo snel mogelijk, of meld in het portaal waarom u niet bijdraagt.");
  }

  private Mail toContributor(
      ToldQuestion question,
      Cabinet to,
      Cabinet coordinator,
      Wanted wanted,
      LocalDate today,
      String subject,
      String heading,
      String opening) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            about.matter(subject, heading),
            opening.formatted(coordinator.name(), wanted.inWords(), about.reference()),
            wanted.facts(),
            portal.contribute(question.id(), wanted.parts()),
            AWAITED,
            coordinator)
        .with(wanted.more(question, about.by(wanted.due(), today), coordinator));
  }

  /** To who coordinates: a cabinet is late. */
  public Mail contributionMissing(
      ToldQuestion question, Cabinet to, Cabinet contributor, Wanted wanted, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            about.matter("Bijdrage nog niet ontvangen, " + wanted.inWords()),
            "Het kabinet van %s leverde zijn bijdrage aan %s van %s nog niet. Spreek het kabinet aan, vraag de bijdrage aan een andere minister of schrijf de tekst zelf."
                .formatted(contributor.name(), wanted.inWords(), about.reference()),
            List.of(new Fact("Van", "kabinet van " + contributor.name())),
            portal.replaceDeclined(question.id(), wanted.parts()),
            "een bijdrage te laat is aan een vraag die uw minister coördineert",
            contributor)
        .by(about.by(wanted.due(), today));
  }

  /** To the secretariat: a cabinet has been late for days. */
  public Mail escalated(
      ToldQuestion question,
      Cabinet contributor,
      Cabinet coordinator,
      ContributionOverdue overdue,
      LocalDate today) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    String parts = MailWords.parts(overdue.parts());
    return about
        .mail(
            about.matter("Bijdrage blijft uit, " + parts),
            "Het kabinet van %s leverde zijn bijdrage aan %s van %s nog niet; het kabinet van %s wacht erop om te antwoorden."
                .formatted(contributor.name(), parts, about.reference(), coordinator.name()),
            List.of(
                new Fact("Van", "kabinet van " + contributor.name()),
                new Fact("Coördineert", "kabinet van " + coordinator.name())),
            portal.see(question.id()),
            "een bijdrage %d werkdagen te laat is en het secretariaat dan mee opvolgt"
                .formatted(overdue.workingDays()),
            null)
        .by(about.by(overdue.due(), today));
  }

  /** To an addressed cabinet: still nobody coordinates. */
  public Mail nobodyChosen(ToldQuestion question, Cabinet to, int workingDays) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Nog geen coördinerende minister"),
        "Al %d werkdagen coördineert niemand het antwoord op %s. %s"
            .formatted(
                workingDays,
                about.reference(),
                question.seats().size() == 2
                    ? "Spreek met het andere kabinet af wie het doet."
                    : "De Vlaamse Regering beslist; haar secretariaat kreeg deze melding ook."),
        List.of(),
        portal.chooseCoordinator(question.id()),
        "nog geen coördinerende minister is aangewezen en " + AboutQuestion.ADDRESSED,
        null);
  }

  /** To the secretariat: still nobody coordinates. */
  public Mail nobodyChosen(ToldQuestion question, int workingDays) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    return about.mail(
        about.matter("Nog geen coördinerende minister"),
        "Al %d werkdagen coördineert niemand het antwoord op %s."
            .formatted(workingDays, about.reference()),
        List.of(new Fact("Gevraagde ministers", String.valueOf(question.seats().size()))),
        portal.decide(question.id()),
        "na %d werkdagen nog geen coördinerende minister is aangewezen".formatted(workingDays),
        null);
  }

  /** To the cabinet whose answer is late, or who coordinates it. */
  public Mail answerLate(
      ToldQuestion question, Cabinet to, Cabinet whose, AnswerOverdue overdue, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    boolean own = whose.minister().equals(to.minister());
    return about
        .mail(
            about.matter("Antwoordtermijn verstreken"),
            "%s op nr. %d is er nog niet. De vraagsteller mag de vraag nu in een mondelinge laten omzetten."
                .formatted(
                    own ? "Het antwoord van uw minister" : "Het antwoord van " + whose.name(),
                    overdue.number()),
            List.of(),
            portal.see(question.id()),
            own
                ? "een antwoord van uw minister nog verwacht wordt"
                : "uw minister het antwoord coördineert",
            null)
        .by(about.by(overdue.dueOn(), today));
  }

  /** To the secretariat: an answer is late. */
  public Mail answerLate(
      ToldQuestion question, Cabinet whose, AnswerOverdue overdue, LocalDate today) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    return about
        .mail(
            about.matter("Antwoordtermijn verstreken"),
            "Het antwoord van %s op nr. %d is er nog niet."
                .formatted(whose.name(), overdue.number()),
            List.of(new Fact("Minister", whose.name())),
            portal.see(question.id()),
            "de termijn van een antwoord verstreken is en het secretariaat dan mee opvolgt",
            null)
        .by(about.by(overdue.dueOn(), today));
  }
}

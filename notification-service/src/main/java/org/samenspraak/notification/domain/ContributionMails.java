package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.notification.domain.AboutQuestion.Matter;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What coordinator and line ministries are told of contributions. What falls in one window stands
 * in one mail, so each names all its parts.
 */
public final class ContributionMails {

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public ContributionMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** Contributions are asked. */
  public Mail requested(
      ToldQuestion question, Cabinet to, Cabinet coordinator, Wanted wanted, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            new Matter(
                "Bijdrage gevraagd tegen %s, %s"
                    .formatted(MailWords.date(wanted.due()), wanted.inWords()),
                "Bijdrage gevraagd: " + wanted.inWords()),
            "Het kabinet van %s coördineert het antwoord op %s en vraagt uw bijdrage aan %s. Kunt u niet bijdragen of bent u niet bevoegd? Meld dat in het portaal, met de reden."
                .formatted(coordinator.name(), about.reference(), wanted.inWords()),
            wanted.facts(),
            portal.contribute(question.id(), wanted.parts()),
            "het coördinerende kabinet uw kabinet om een bijdrage heeft gevraagd",
            coordinator)
        .with(wanted.more(question, about.by(wanted.due(), today), coordinator));
  }

  /** Contributions were sent back. */
  public Mail returned(
      ToldQuestion question, Cabinet to, Cabinet coordinator, Wanted wanted, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            about.matter("Bijdrage teruggestuurd, " + wanted.inWords()),
            "Het kabinet van %s stuurt uw bijdrage aan %s van %s terug. Lees zijn nota in het portaal, pas uw bijdrage aan en bezorg ze opnieuw."
                .formatted(coordinator.name(), wanted.inWords(), about.reference()),
            List.of(),
            portal.reviseReturned(question.id(), wanted.parts()),
            "het coördinerende kabinet een bijdrage van uw kabinet heeft teruggestuurd",
            coordinator)
        .with(wanted.more(question, about.by(wanted.due(), today), coordinator));
  }

  /** Contributions came in. */
  public Mail delivered(
      ToldQuestion question, Cabinet to, Cabinet contributor, List<Integer> parts) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Bijdrage ontvangen, " + MailWords.parts(parts)),
        "Het kabinet van %s leverde een bijdrage aan %s van %s. Aanvaard ze of stuur ze terug."
            .formatted(contributor.name(), MailWords.parts(parts), about.reference()),
        List.of(new Fact("Van", "kabinet van " + contributor.name())),
        portal.judge(question.id(), parts),
        "een bijdrage is geleverd aan een vraag die uw minister coördineert",
        contributor);
  }

  /**
   * A ministry gives no contribution.
   *
   * @param reason a code, as in the event
   */
  public Mail declined(
      ToldQuestion question, Cabinet to, Cabinet contributor, List<Integer> parts, String reason) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Geen bijdrage, " + MailWords.parts(parts)),
        "Het kabinet van %s levert geen bijdrage aan %s van %s: %s. Vraag ze aan een andere minister, of schrijf de tekst zelf."
            .formatted(
                contributor.name(),
                MailWords.parts(parts),
                about.reference(),
                DutchWords.of("declined", reason)),
        List.of(new Fact("Van", "kabinet van " + contributor.name())),
        portal.replaceDeclined(question.id(), parts),
        "een kabinet geen bijdrage levert aan een vraag die uw minister coördineert",
        contributor);
  }

  /** Contributions were accepted. */
  public Mail accepted(
      ToldQuestion question, Cabinet to, Cabinet coordinator, List<Integer> parts) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Bijdrage aanvaard, " + MailWords.parts(parts)),
        "Het kabinet van %s aanvaardde uw bijdrage aan %s van %s. U hoeft niets te doen."
            .formatted(coordinator.name(), MailWords.parts(parts), about.reference()),
        List.of(),
        portal.see(question.id()),
        "uw kabinet deze bijdrage leverde",
        coordinator);
  }

  /** Contributions are not asked any more. */
  public Mail cancelled(ToldQuestion question, Cabinet to, List<Integer> parts) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Bijdrage niet meer nodig, " + MailWords.parts(parts)),
        "Voor %s van %s wordt geen bijdrage van uw kabinet meer gevraagd. Wat u schreef, blijft leesbaar; u hoeft niets meer te doen."
            .formatted(MailWords.parts(parts), about.reference()),
        List.of(),
        portal.see(question.id()),
        "uw kabinet eerder om deze bijdrage was gevraagd",
        null);
  }
}

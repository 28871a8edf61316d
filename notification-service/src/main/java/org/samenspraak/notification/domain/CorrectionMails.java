package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.ToldQuestion.Seat;

/** What cabinets are told when the clerk puts right what was filed. */
public final class CorrectionMails {

  private static final String WAS_ADDRESSED = "uw minister een van de gevraagde ministers was";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public CorrectionMails(PortalLinks portal) {
    this.portal = portal;
  }

  /**
   * The question reads otherwise.
   *
   * @param changed in words
   */
  public Mail corrected(ToldQuestion question, Cabinet to, String changed, String reason) {
    return mail(
        question,
        to,
        "Vraag verbeterd",
        "De griffie van het Parlement verbeterde %s. De termijn loopt door."
            .formatted(reference(question, to)),
        List.of(new Fact("Gewijzigd", changed), new Fact("Reden", reason)),
        "de vraag is verbeterd en " + AboutQuestion.ADDRESSED);
  }

  /** The question is for this cabinet's minister too from now on, or instead of another. */
  public Mail addressed(ToldQuestion question, Cabinet to, String reason, LocalDate today) {
    Seat seat = question.seatOf(to.minister());
    return mail(
            question,
            to,
            "Nieuwe schriftelijke vraag",
            "%s is nu ook aan uw minister gericht."
                .formatted(MailWords.capital(reference(question, to))),
            List.of(new Fact("Reden", reason)),
            AboutQuestion.ADDRESSED)
        .by(new AboutQuestion(question, to).by(seat.dueOn(), today));
  }

  /** Another cabinet's minister is addressed too. */
  public Mail joined(ToldQuestion question, Cabinet to, Cabinet newcomer, String reason) {
    return mail(
        question,
        to,
        "Geadresseerde toegevoegd",
        "%s is nu ook gericht aan %s, als nr. %d. Uw termijn loopt door."
            .formatted(
                MailWords.capital(reference(question, to)),
                newcomer.name(),
                question.seatOf(newcomer.minister()).number()),
        List.of(new Fact("Reden", reason)),
        "de geadresseerden zijn gewijzigd en " + AboutQuestion.ADDRESSED);
  }

  /** A minister is not addressed any more: this cabinet's, or another's. */
  public Mail removed(ToldQuestion question, Cabinet to, Cabinet left, String reason) {
    boolean own = to.minister().equals(left.minister());
    String whom = own ? "uw minister" : left.name();
    String then =
        own
            ? "Uw kabinet hoeft niets meer te doen; wat het leverde, blijft leesbaar."
            : "Uw termijn loopt door.";
    return mail(
        question,
        to,
        own ? "Vraag niet meer aan uw minister gericht" : "Geadresseerde weggelaten",
        "%s is niet langer aan %s gericht. %s"
            .formatted(MailWords.capital(reference(question, to)), whom, then),
        List.of(new Fact("Reden", reason)),
        "de geadresseerden zijn gewijzigd en " + (own ? WAS_ADDRESSED : AboutQuestion.ADDRESSED));
  }

  /** It went from a minister to another: from this cabinet's, or between two others. */
  public Mail readdressed(
      ToldQuestion question, Cabinet to, Cabinet left, Cabinet newcomer, String reason) {
    boolean own = to.minister().equals(left.minister());
    String from = own ? "uw minister" : left.name();
    String then =
        own
            ? "Uw kabinet hoeft niets meer te doen; wat het leverde, blijft leesbaar."
            : "Uw termijn loopt door.";
    return mail(
        question,
        to,
        "Vraag overgedragen",
        "%s is van %s overgedragen aan %s, als nr. %d. %s"
            .formatted(
                MailWords.capital(reference(question, to)),
                from,
                newcomer.name(),
                question.seatOf(newcomer.minister()).number(),
                then),
        List.of(new Fact("Reden", reason)),
        "de geadresseerden zijn gewijzigd en " + (own ? WAS_ADDRESSED : AboutQuestion.ADDRESSED));
  }

  /** It has another number at this cabinet's minister. */
  public Mail renumbered(ToldQuestion question, Cabinet to, int before, String reason) {
    return mail(
        question,
        to,
        "Nummer verbeterd",
        "Nr. %d was fout: het is %s.".formatted(before, reference(question, to)),
        List.of(new Fact("Reden", reason)),
        "het nummer is verbeterd en " + AboutQuestion.ADDRESSED);
  }

  /** A term was counted anew: this cabinet's own, or that of another addressee. */
  public Mail termChanged(
      ToldQuestion question, Cabinet to, Cabinet whose, LocalDate before, String reason) {
    Seat seat = question.seatOf(whose.minister());
    return mail(
        question,
        to,
        "Termijn gewijzigd",
        "De termijn van nr. %d (%s) is opnieuw berekend.".formatted(seat.number(), whose.name()),
        List.of(
            new Fact("Tot en met", MailWords.dayOf(seat.dueOn())),
            new Fact("Voordien", MailWords.dayOf(before)),
            new Fact("Reden", reason)),
        "een termijn is gewijzigd en " + AboutQuestion.ADDRESSED);
  }

  private Mail mail(
      ToldQuestion question,
      Cabinet to,
      String matter,
      String opening,
      List<Fact> facts,
      String because) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter(matter), opening, facts, portal.see(question.id()), because, null);
  }

  private static String reference(ToldQuestion question, Cabinet to) {
    return new AboutQuestion(question, to).reference();
  }
}

package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;

/** One mail of all that happened since the last one, for who does not want a mail of each. */
public final class DigestMail {

  private final PortalLinks portal;

  /** A mail with links into that portal. */
  public DigestMail(PortalLinks portal) {
    this.portal = portal;
  }

  /**
   * The mail.
   *
   * @param mails that would have been sent, at least one
   * @param today Brussels date
   */
  public Mail of(Recipient to, List<Mail> mails, LocalDate today) {
    String count = mails.size() == 1 ? "1 melding" : mails.size() + " meldingen";
    PortalLink inbox = portal.inbox();
    Mail frame =
        new Mail(
            "Overzicht van %s: %s".formatted(MailWords.dayOf(today), count),
            "Uw overzicht: " + count,
            "",
            "Dit gebeurde sinds het vorige overzicht. Opdrachten komen altijd meteen, ook zonder dit overzicht.",
            List.of(),
            inbox.text(),
            inbox.address(),
            "u meldingen in een overzicht krijgt, op de ochtend van een werkdag en na een pauze",
            Mailing.DIGEST + "/" + to.key(),
            null);
    return frame.and(mails).chosenAt(portal.preferences());
  }
}

package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.Mail.More;

/**
 * What a cabinet and its own administration are told of a part that goes to and fro between them.
 * What they say to each other is read in the portal.
 */
public final class DelegationMails {

  private static final String ASKED =
      "het kabinet een deelvraag van deze vraag aan uw administratie doorgaf";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public DelegationMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** A cabinet passed a part on, or changed date or note. */
  public Mail delegated(
      ToldQuestion question,
      Cabinet to,
      Cabinet cabinet,
      int part,
      LocalDate due,
      LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            about.matter(
                "Ontwerp gevraagd voor deelvraag %d tegen %s".formatted(part, MailWords.date(due)),
                "Ontwerp gevraagd voor deelvraag " + part),
            "Het kabinet van %s vraagt uw administratie een ontwerp van zijn bijdrage over deelvraag %d van %s. Gaf het kabinet een nota mee, dan leest u die in het portaal."
                .formatted(cabinet.name(), part, about.reference()),
            List.of(),
            portal.draft(question.id(), part),
            ASKED,
            cabinet)
        .with(new More(about.by(due, today), null, question.parts(List.of(part)), List.of()));
  }

  /** The administration gave it back. */
  public Mail returned(ToldQuestion question, Cabinet to, int part) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Ontwerp klaar, deelvraag " + part),
        "Uw administratie gaf haar ontwerp over deelvraag %d van %s terug. Het wacht op uw kabinet: lees het na en bezorg het aan het coördinerende kabinet."
            .formatted(part, about.reference()),
        List.of(new Fact("Deelvraag", String.valueOf(part))),
        portal.deliverDraft(question.id(), part),
        "uw kabinet deze deelvraag aan zijn administratie doorgaf",
        null);
  }

  /** Nothing is asked of the administration any more. */
  public Mail ended(ToldQuestion question, Cabinet to, Cabinet cabinet, int part, String reason) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Ontwerp niet meer nodig, deelvraag " + part),
        "U hoeft over deelvraag %d van %s geen ontwerp meer te maken: %s."
            .formatted(part, about.reference(), DutchWords.of("reason", reason)),
        List.of(new Fact("Deelvraag", String.valueOf(part))),
        portal.see(question.id()),
        ASKED,
        cabinet);
  }
}

package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Mail.Fact;

/** What cabinets are told when a question ends otherwise than by its answers, or may soon. */
public final class EndMails {

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public EndMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** Questions ended: one, or those of a window in one go. */
  public Mail ended(
      List<QuestionEvent.Ended> facts,
      Cabinet to,
      Function<QuestionEvent.Ended, ToldQuestion> questions) {
    QuestionEvent.Ended last = facts.getLast();
    return facts.stream().map(QuestionEvent.Ended::questionId).distinct().count() == 1
        ? ended(questions.apply(last), to, last)
        : EndedTogether.of(
            facts,
            fact -> new AboutQuestion(questions.apply(fact), to),
            portal.all(),
            "uw minister telkens een van de gevraagde ministers is");
  }

  /** The question ended. */
  public Mail ended(ToldQuestion question, Cabinet to, QuestionEvent.Ended ended) {
    AboutQuestion about = new AboutQuestion(question, to);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Vanaf", MailWords.dayOf(ended.on())));
    facts.add(new Fact("Door", ended.by().equals("ASKER") ? question.askerName() : "de griffie"));
    facts.add(new Fact("Reden", ended.reason()));
    if (ended.reference() != null) {
      facts.add(new Fact("Mondelinge vraag", ended.reference()));
    }
    String how = DutchWords.of("question", ended.how());
    return about.mail(
        about.matter("Vraag " + how),
        "%s is %s. Uw kabinet hoeft er niets meer voor te doen; wat geschreven is, blijft leesbaar."
            .formatted(MailWords.capital(about.reference()), how),
        facts,
        portal.see(question.id()),
        "de vraag is " + how + " en " + AboutQuestion.ADDRESSED,
        null);
  }

  /** Its end was undone. */
  public Mail reinstated(
      ToldQuestion question, Cabinet to, QuestionEvent.Reinstated reinstated, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    String how = DutchWords.of("question", reinstated.ended());
    LocalDate dueOn = question.seatOf(to.minister()).dueOn();
    return about
        .mail(
            about.matter("Vraag loopt weer"),
            "%s was %s, maar dat is ongedaan gemaakt. Het werk gaat verder waar het stond; de termijn is blijven lopen."
                .formatted(MailWords.capital(about.reference()), how),
            List.of(new Fact("Reden", reinstated.reason())),
            portal.see(question.id()),
            "de vraag weer loopt en " + AboutQuestion.ADDRESSED,
            null)
        .by(about.by(dueOn, today));
  }

  /** The asker may soon have it converted. */
  public Mail conversionNear(
      ToldQuestion question, Cabinet to, QuestionEvent.ConversionNear near, LocalDate today) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about
        .mail(
            about.matter("Antwoordtermijn loopt af op " + MailWords.date(near.dueOn())),
            "Zonder antwoord op nr. %d mag %s de vraag vanaf %s in een mondelinge laten omzetten."
                .formatted(near.number(), question.askerName(), MailWords.dayOf(near.possibleOn())),
            List.of(),
            portal.see(question.id()),
            "een antwoord nog verwacht wordt en " + AboutQuestion.ADDRESSED,
            null)
        .by(about.by(near.dueOn(), today));
  }
}

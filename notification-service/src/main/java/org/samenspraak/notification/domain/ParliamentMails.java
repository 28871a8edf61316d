package org.samenspraak.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What Parliament's side is told: the member who asked, and the clerk. Never a text of an answer.
 */
public final class ParliamentMails {

  private static final String ASKED = "u deze vraag stelde";

  private static final String CLERK = "de griffie de schriftelijke vragen beheert";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public ParliamentMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** The asker may read answers before the public does. */
  public Mail answered(ToldQuestion question, List<QuestionEvent.AnswerFiled> filed) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    QuestionEvent.AnswerFiled last = filed.getLast();
    return about.mail(
        about.matter(last.complete() ? "Uw vraag is beantwoord" : "Antwoord op uw vraag"),
        "Er is geantwoord op uw vraag nr. %s. Tot en met %s leest alleen u het; daarna wordt het openbaar.%s"
            .formatted(
                about.number(),
                MailWords.date(last.askerOnlyThrough()),
                last.complete() ? "" : " Er wordt nog een antwoord verwacht."),
        AnswerMails.answers(filed),
        portal.read(question.id()),
        ASKED,
        null);
  }

  /** Answers are public from now on. */
  public Mail published(ToldQuestion question, List<QuestionEvent.AnswerPublished> published) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    return about.mail(
        about.matter("Antwoord op uw vraag openbaar"),
        "Het antwoord op uw vraag nr. %s is vanaf nu voor iedereen te lezen."
            .formatted(about.number()),
        AnswerMails.numbers(published),
        portal.read(question.id()),
        ASKED,
        null);
  }

  /** Questions ended otherwise than by their answers: one, or those of a window in one go. */
  public Mail ended(
      List<QuestionEvent.Ended> facts, Function<QuestionEvent.Ended, ToldQuestion> questions) {
    QuestionEvent.Ended last = facts.getLast();
    return facts.stream().map(QuestionEvent.Ended::questionId).distinct().count() == 1
        ? ended(questions.apply(last), last)
        : EndedTogether.of(
            facts,
            fact -> AboutQuestion.toOthers(questions.apply(fact)),
            portal.all(),
            "u deze vragen stelde");
  }

  /** The question ended otherwise than by its answers. */
  public Mail ended(ToldQuestion question, QuestionEvent.Ended ended) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    String how = DutchWords.of("question", ended.how());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Vanaf", MailWords.dayOf(ended.on())));
    facts.add(new Fact("Reden", ended.reason()));
    if (ended.reference() != null) {
      facts.add(new Fact("Mondelinge vraag", ended.reference()));
    }
    return about.mail(
        about.matter("Uw vraag is " + how),
        "Uw vraag nr. %s is %s. Er wordt geen schriftelijk antwoord meer verwacht; wat al geantwoord is, blijft u lezen."
            .formatted(about.number(), how),
        facts,
        portal.see(question.id()),
        ASKED,
        null);
  }

  /** That end was undone. */
  public Mail reinstated(ToldQuestion question, QuestionEvent.Reinstated reinstated) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    return about.mail(
        about.matter("Uw vraag loopt weer"),
        "Uw vraag nr. %s was %s, maar dat is ongedaan gemaakt. Er wordt weer een antwoord verwacht."
            .formatted(about.number(), DutchWords.of("question", reinstated.ended())),
        List.of(new Fact("Reden", reinstated.reason())),
        portal.see(question.id()),
        ASKED,
        null);
  }

  /** Answers were filed; for the clerk. */
  public Mail filed(ToldQuestion question, List<QuestionEvent.AnswerFiled> filed) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    return about.mail(
        about.matter("Antwoord ingediend"),
        "Op %s is een antwoord ingediend.".formatted(about.reference()),
        AnswerMails.answers(filed),
        portal.see(question.id()),
        CLERK,
        null);
  }

  /** Final answers were not filed; for the clerk. */
  public Mail notFiled(ToldQuestion question, String reason) {
    AboutQuestion about = AboutQuestion.toOthers(question);
    WhyNotFiled notFiled = WhyNotFiled.because(reason);
    return about.mail(
        about.matter("Antwoord niet ingediend"),
        "Een definitief gemaakt antwoord op %s is niet ingediend. Het coördinerende kabinet weet het."
            .formatted(about.reference()),
        List.of(new Fact("Reden", notFiled.why())),
        portal.see(question.id()),
        CLERK,
        null);
  }
}

package org.samenspraak.notification.domain;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Mail.Fact;

/** What cabinets are told of answers: filed, not filed, published, or to be looked at again. */
public final class AnswerMails {

  private static final String COORDINATES = "uw minister het antwoord op deze vraag coördineert";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public AnswerMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** The final answers were not filed with the question. */
  public Mail notFiled(ToldQuestion question, Cabinet to, String reason) {
    AboutQuestion about = new AboutQuestion(question, to);
    WhyNotFiled notFiled = WhyNotFiled.because(reason);
    return about.mail(
        about.matter("Antwoord niet ingediend"),
        "Het antwoord dat uw kabinet definitief maakte, is niet ingediend op %s."
            .formatted(about.reference()),
        List.of(new Fact("Reden", notFiled.why()), new Fact("Wat nu", notFiled.whatNow())),
        notFiled.over() ? portal.see(question.id()) : portal.completeAnswer(question.id()),
        COORDINATES,
        null);
  }

  /** An answer that came on paper was filed by the clerk. */
  public Mail filedFromPaper(
      ToldQuestion question, Cabinet to, List<QuestionEvent.AnswerFiled> filed) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Antwoord van papier ingediend"),
        "De griffie diende een antwoord op %s in dat op papier kwam.".formatted(about.reference()),
        answers(filed),
        portal.see(question.id()),
        "een antwoord is ingediend en " + AboutQuestion.ADDRESSED,
        null);
  }

  /** Answers are public from now on. */
  public Mail published(
      ToldQuestion question, Cabinet to, List<QuestionEvent.AnswerPublished> published) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Antwoord openbaar"),
        "Een antwoord op %s is openbaar.".formatted(about.reference()),
        numbers(published),
        portal.read(question.id()),
        "een antwoord openbaar werd en " + AboutQuestion.ADDRESSED,
        null);
  }

  /** The text of the question changed; what is in the answer was for an earlier one. */
  public Mail textFollowed(
      ToldQuestion question, Cabinet to, CoordinationEvent.TextFollowed followed) {
    AboutQuestion about = new AboutQuestion(question, to);
    List<Integer> parts = followed.toConfirm();
    return about.mail(
        about.matter("Na te kijken: " + MailWords.parts(parts)),
        "%s is verbeterd. Wat in het antwoord staat bij %s, was voor de eerdere tekst: bevestig of vervang het voor u het antwoord definitief maakt."
            .formatted(MailWords.capital(about.reference()), MailWords.parts(parts)),
        List.of(),
        portal.confirm(question.id(), parts),
        COORDINATES,
        null);
  }

  /** What the question asks about changed meanwhile. */
  public Mail subjectMoved(
      ToldQuestion question, Cabinet to, List<CoordinationEvent.SubjectMoved> moves) {
    AboutQuestion about = new AboutQuestion(question, to);
    return about.mail(
        about.matter("Onderwerp gewijzigd"),
        "Waarover %s gaat, is gewijzigd terwijl het antwoord wordt voorbereid. Kijk na of de bijdragen nog kloppen."
            .formatted(about.reference()),
        moves.stream().map(move -> new Fact("Gewijzigd", DutchSentences.moved(move))).toList(),
        portal.see(question.id()),
        COORDINATES,
        null);
  }

  /** What was answered for whom, one line each. */
  static List<Fact> answers(List<QuestionEvent.AnswerFiled> filed) {
    List<Fact> facts = new ArrayList<>();
    for (QuestionEvent.AnswerFiled one : filed) {
      one.answers()
          .forEach(answer ->
              facts.add(
                  new Fact(
                      "Nr. " + answer.number(),
                      DutchWords.of("answer", answer.kind())
                          + (answer.timely() ? "" : ", na de termijn"))));
    }
    return facts;
  }

  static List<Fact> numbers(List<QuestionEvent.AnswerPublished> published) {
    return published.stream()
        .map(one -> new Fact("Nr. " + one.number(), DutchWords.of("answer", one.kind())))
        .distinct()
        .toList();
  }
}

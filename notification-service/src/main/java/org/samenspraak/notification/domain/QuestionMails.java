package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.ToldQuestion.Seat;

/**
 * What cabinets are told about a question, in the words of the government's practice. The number is
 * always the one the question has at the cabinet that reads it.
 */
public final class QuestionMails {

  private static final String SEE = "Vraag bekijken in het portaal";
  private static final String ADDRESSED = "uw minister een van de gevraagde ministers is";

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public QuestionMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** A question came in, with a proposal of who coordinates unless there is nothing to choose. */
  public Mail routed(ToldQuestion question, Cabinet to, Cabinet proposed, List<String> reasons) {
    Seat seat = question.seatOf(to.minister());
    boolean alone = question.seats().size() == 1;
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Antwoordtermijn", MailWords.dayOf(seat.dueOn())));
    if (!alone) {
      facts.addAll(proposal("Voorstel van coördinerend minister", proposed, reasons));
    }
    String opening =
        "%s is gericht aan uw minister%s. %s"
            .formatted(
                MailWords.capital(reference(question, to)), alsoTo(question), whoDecides(question));
    return mail(
        question,
        to,
        new Matter("Nieuwe schriftelijke vraag", "Nieuwe schriftelijke vraag nr. " + seat.number()),
        opening,
        facts,
        "deze vraag is ingediend en "
            + (alone ? "uw minister de gevraagde minister is" : ADDRESSED),
        alone ? null : proposed);
  }

  /** The proposal changed before anybody was appointed. */
  public Mail proposalChanged(
      ToldQuestion question, Cabinet to, Cabinet proposed, List<String> reasons) {
    String matter = "Ander voorstel van coördinerend minister";
    return mail(
        question,
        to,
        Matter.of(matter, number(question, to)),
        "Voor %s is het voorstel van coördinerend minister gewijzigd. %s"
            .formatted(reference(question, to), whoDecides(question)),
        proposal("Nieuw voorstel van coördinerend minister", proposed, reasons),
        "het voorstel van coördinerend minister is gewijzigd en " + ADDRESSED,
        proposed);
  }

  /** A contribution is asked. */
  public Mail contributionRequested(
      ToldQuestion question, Cabinet to, Cabinet coordinator, Wanted wanted) {
    return mail(
        question,
        to,
        new Matter(
            "Bijdrage gevraagd tegen %s, %s"
                .formatted(MailWords.date(wanted.due()), wanted.inWords()),
            "Bijdrage gevraagd: vraag nr. " + number(question, to)),
        "Het kabinet van %s vraagt uw bijdrage aan %s van %s."
            .formatted(coordinator.name(), wanted.inWords(), reference(question, to)),
        wanted.facts(coordinator),
        "het coördinerende kabinet uw kabinet om een bijdrage heeft gevraagd",
        coordinator);
  }

  /** A contribution was sent back. */
  public Mail contributionReturned(
      ToldQuestion question, Cabinet to, Cabinet coordinator, int part, LocalDate due) {
    String matter = "Bijdrage teruggestuurd, deelvraag " + part;
    return mail(
        question,
        to,
        Matter.of(matter, number(question, to)),
        "Het kabinet van %s stuurt uw bijdrage aan deelvraag %d van %s terug. Zijn nota staat in het portaal."
            .formatted(coordinator.name(), part, reference(question, to)),
        Wanted.part(part, due).facts(coordinator),
        "het coördinerende kabinet een bijdrage van uw kabinet heeft teruggestuurd",
        coordinator);
  }

  /** A contribution came in. */
  public Mail contributionDelivered(
      ToldQuestion question, Cabinet to, Cabinet contributor, int part, int version) {
    String matter = "Bijdrage ontvangen, deelvraag " + part;
    return mail(
        question,
        to,
        Matter.of(matter, number(question, to)),
        "Het kabinet van %s leverde een bijdrage aan deelvraag %d van %s."
            .formatted(contributor.name(), part, reference(question, to)),
        List.of(
            new Fact("Van", office(contributor)),
            new Fact("Deelvraag", String.valueOf(part)),
            new Fact("Versie", String.valueOf(version))),
        "een bijdrage is geleverd aan een vraag die uw minister coördineert",
        contributor);
  }

  /** The answer is final. */
  public Mail finalised(ToldQuestion question, Cabinet to, Cabinet coordinator) {
    boolean coordinates = to.minister().equals(coordinator.minister());
    String opening =
        coordinates
            ? "Het antwoord op %s is definitief en wordt ingediend."
                .formatted(reference(question, to))
            : "Het antwoord dat het kabinet van %s coördineerde, is definitief. Op %s wordt tegelijk een verwijzend antwoord ingediend; uw kabinet hoeft niets te doen."
                .formatted(coordinator.name(), reference(question, to));
    return mail(
        question,
        to,
        Matter.of("Antwoord definitief", number(question, to)),
        opening,
        List.of(new Fact("Coördinatie", office(coordinator))),
        "het antwoord definitief is en " + ADDRESSED,
        coordinator);
  }

  /** The final answers were not filed with the question. */
  public Mail notFiled(ToldQuestion question, Cabinet to, String reason) {
    return mail(
        question,
        to,
        Matter.of("Antwoord niet ingediend", number(question, to)),
        "Het antwoord dat uw kabinet definitief maakte, is niet ingediend op %s."
            .formatted(reference(question, to)),
        List.of(new Fact("Reden", whyNotFiled(reason)), new Fact("Wat nu", whatNow(reason))),
        "uw minister het antwoord op deze vraag coördineert",
        null);
  }

  /** The question was answered from its document; nothing is asked of anybody any more. */
  public Mail closed(ToldQuestion question, Cabinet to) {
    return mail(
        question,
        to,
        Matter.of("Coördinatie afgesloten", number(question, to)),
        "Op %s is al geantwoord met het antwoord uit het document van de vraag. De coördinatie is afgesloten; uw kabinet hoeft niets meer te doen."
            .formatted(reference(question, to)),
        List.of(),
        "de coördinatie is afgesloten en " + ADDRESSED,
        null);
  }

  private static String whyNotFiled(String reason) {
    return switch (reason) {
      case "ALREADY_ANSWERED" -> "op de vraag is al geantwoord met een andere tekst";
      case "INCOMPLETE" -> "een geadresseerde of een deelvraag zou zonder antwoord blijven";
      case "NOT_AS_ASKED" -> "het antwoord past niet bij de ministers en deelvragen van de vraag";
      case "EMPTY" -> "een van de antwoorden is leeg";
      default -> reason;
    };
  }

  private static String whatNow(String reason) {
    return reason.equals("ALREADY_ANSWERED")
        ? "niets; de coördinatie is afgesloten"
        : "vul het antwoord aan en maak het opnieuw definitief";
  }

  /** The matter in the subject and above the mail. */
  private record Matter(String subject, String heading) {
    static Matter of(String matter, int number) {
      return new Matter(matter, matter + ": vraag nr. " + number);
    }
  }

  private Mail mail(
      ToldQuestion question,
      Cabinet to,
      Matter matter,
      String opening,
      List<Fact> facts,
      String because,
      @Nullable Cabinet repliesTo) {
    String title = OneLine.of(question.title(), Mail.SHORT_TITLE);
    return new Mail(
        "[Vraag %d] %s – %s".formatted(number(question, to), matter.subject(), title),
        matter.heading(),
        question.title(),
        opening,
        facts,
        SEE,
        portal.question(question.id()),
        because,
        "question/" + question.id(),
        to.equals(repliesTo) ? null : repliesTo);
  }

  private static String reference(ToldQuestion question, Cabinet to) {
    return "vraag nr. %d van %s".formatted(number(question, to), question.askerName());
  }

  private static int number(ToldQuestion question, Cabinet to) {
    return question.seatOf(to.minister()).number();
  }

  private static List<Fact> proposal(String label, Cabinet proposed, List<String> reasons) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(label, proposed.name()));
    reasons.forEach(reason -> facts.add(new Fact("Reden", reason)));
    return facts;
  }

  private static String office(Cabinet cabinet) {
    return "kabinet van " + cabinet.name();
  }

  /** Two cabinets settle it between them; among more the government decides. */
  private static String whoDecides(ToldQuestion question) {
    return switch (question.seats().size()) {
      case 1 -> "Uw minister is de enige geadresseerde en antwoordt zelf.";
      case 2 -> "De twee kabinetten spreken samen af wie het antwoord coördineert.";
      default -> "De Vlaamse Regering beslist wie het antwoord coördineert.";
    };
  }

  private static String alsoTo(ToldQuestion question) {
    int others = question.seats().size() - 1;
    return switch (others) {
      case 0 -> "";
      case 1 -> " en aan nog één minister";
      default -> " en aan nog " + others + " ministers";
    };
  }
}

package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.notification.domain.AboutQuestion.Matter;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.ToldQuestion.Seat;

/**
 * What cabinets are told about a question, in the words of the government's practice. The number is
 * always the one the question has at the cabinet that reads it.
 */
public final class QuestionMails {

  private final PortalLinks portal;

  /** Mails with links into that portal. */
  public QuestionMails(PortalLinks portal) {
    this.portal = portal;
  }

  /** A question came in, with a proposal of who coordinates unless there is nothing to choose. */
  public Mail routed(
      ToldQuestion question, Cabinet to, Cabinet proposed, List<String> reasons, LocalDate today) {
    Seat seat = question.seatOf(to.minister());
    boolean alone = question.seats().size() == 1;
    List<Fact> facts = new ArrayList<>();
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
            new Matter(
                "Nieuwe schriftelijke vraag", "Nieuwe schriftelijke vraag nr. " + seat.number()),
            opening,
            facts,
            toChoose(question),
            "deze vraag is ingediend en "
                + (alone ? "uw minister de gevraagde minister is" : AboutQuestion.ADDRESSED),
            alone ? null : proposed)
        .by(new AboutQuestion(question, to).by(seat.dueOn(), today));
  }

  /** The proposal changed before anybody was appointed. */
  public Mail proposalChanged(
      ToldQuestion question, Cabinet to, Cabinet proposed, List<String> reasons) {
    String matter = "Ander voorstel van coördinerend minister";
    return mail(
        question,
        to,
        matter(question, to, matter),
        "Voor %s is het voorstel van coördinerend minister gewijzigd. %s"
            .formatted(reference(question, to), whoDecides(question)),
        proposal("Nieuw voorstel van coördinerend minister", proposed, reasons),
        toChoose(question),
        "het voorstel van coördinerend minister is gewijzigd en " + AboutQuestion.ADDRESSED,
        proposed);
  }

  /**
   * A provisional answer is given, or one that adds to the answer or corrects it.
   *
   * @param kind a code, as in the event
   */
  public Mail further(ToldQuestion question, Cabinet to, Cabinet coordinator, String kind) {
    String what = DutchWords.of("answer", kind);
    boolean coordinates = to.minister().equals(coordinator.minister());
    return mail(
        question,
        to,
        matter(question, to, MailWords.capital(what)),
        coordinates
            ? "Uw %s op %s wordt ingediend.".formatted(what, reference(question, to))
            : "Het kabinet van %s dient een %s in op %s; uw kabinet hoeft niets te doen."
                .formatted(coordinator.name(), what, reference(question, to)),
        List.of(new Fact("Coördinatie", office(coordinator))),
        portal.see(question.id()),
        "het coördinerende kabinet een antwoord gaf en " + AboutQuestion.ADDRESSED,
        coordinator);
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
        matter(question, to, "Antwoord definitief"),
        opening,
        List.of(new Fact("Coördinatie", office(coordinator))),
        portal.see(question.id()),
        "het antwoord definitief is en " + AboutQuestion.ADDRESSED,
        coordinator);
  }

  /** The question was answered from its document; nothing is asked of anybody any more. */
  public Mail closed(ToldQuestion question, Cabinet to) {
    return mail(
        question,
        to,
        matter(question, to, "Coördinatie afgesloten"),
        "Op %s is al geantwoord met het antwoord uit het document van de vraag. De coördinatie is afgesloten; uw kabinet hoeft niets meer te doen."
            .formatted(reference(question, to)),
        List.of(),
        portal.see(question.id()),
        "de coördinatie is afgesloten en " + AboutQuestion.ADDRESSED,
        null);
  }

  /** Among more than two the government chooses, and alone there is nothing to choose. */
  private PortalLink toChoose(ToldQuestion question) {
    return switch (question.seats().size()) {
      case 1 -> portal.prepareAnswer(question.id());
      case 2 -> portal.chooseCoordinator(question.id());
      default -> portal.see(question.id());
    };
  }

  private static Mail mail(
      ToldQuestion question,
      Cabinet to,
      Matter matter,
      String opening,
      List<Fact> facts,
      PortalLink link,
      String because,
      @Nullable Cabinet repliesTo) {
    return new AboutQuestion(question, to).mail(matter, opening, facts, link, because, repliesTo);
  }

  private static String reference(ToldQuestion question, Cabinet to) {
    return new AboutQuestion(question, to).reference();
  }

  private static Matter matter(ToldQuestion question, Cabinet to, String words) {
    return new AboutQuestion(question, to).matter(words);
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

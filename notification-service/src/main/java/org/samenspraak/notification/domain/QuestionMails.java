package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.AskedQuestion.Seat;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What cabinets are told about a question, in the words of the government's practice. The number is
 * always the one the question has at the cabinet that reads it.
 */
public final class QuestionMails {

  private final String portal;

  /**
   * @param portal address of the portal, without a slash at its end
   */
  public QuestionMails(String portal) {
    this.portal = portal;
  }

  /** A question came in, with a proposal of who coordinates. */
  public Mail routed(AskedQuestion question, Cabinet to, Cabinet proposed, List<String> reasons) {
    Seat seat = question.seatOf(to.minister());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Antwoordtermijn", Dutch.dayOf(seat.dueOn())));
    facts.add(new Fact("Voorstel van coördinerend minister", proposed.name()));
    reasons.forEach(reason -> facts.add(new Fact("Reden", reason)));
    String opening =
        "Vraag nr. %d van %s is aan uw minister gericht%s. Uw kabinet laat weten of het met het voorstel akkoord gaat."
            .formatted(seat.number(), question.askerName(), alsoTo(question));
    return mail(
        question,
        to,
        "Nieuwe schriftelijke vraag",
        opening,
        facts,
        "Vraag bekijken in het portaal",
        "uw minister een van de gevraagde ministers is",
        proposed.mailbox());
  }

  /** The proposal changed before anybody was appointed. */
  public Mail proposalChanged(
      AskedQuestion question, Cabinet to, Cabinet proposed, List<String> reasons) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Nieuw voorstel van coördinerend minister", proposed.name()));
    reasons.forEach(reason -> facts.add(new Fact("Reden", reason)));
    String opening =
        "Voor vraag nr. %d van %s is het voorstel van coördinerend minister gewijzigd."
            .formatted(question.seatOf(to.minister()).number(), question.askerName());
    return mail(
        question,
        to,
        "Ander voorstel van coördinerend minister",
        opening,
        facts,
        "Voorstel bekijken in het portaal",
        "uw minister een van de gevraagde ministers is",
        proposed.mailbox());
  }

  /** A contribution is asked. */
  public Mail contributionRequested(
      AskedQuestion question, Cabinet to, Cabinet coordinator, int part, LocalDate due) {
    String opening =
        "Het kabinet van %s vraagt uw bijdrage aan deelvraag %d van vraag nr. %d van %s."
            .formatted(
                coordinator.name(),
                part,
                question.seatOf(to.minister()).number(),
                question.askerName());
    return mail(
        question,
        to,
        "Bijdrage gevraagd tegen " + Dutch.date(due),
        opening,
        List.of(
            new Fact("Deelvraag", String.valueOf(part)),
            new Fact("Interne termijn", Dutch.dayOf(due)),
            new Fact("Coördinatie", "kabinet van " + coordinator.name())),
        "Bijdrage opstellen in het portaal",
        "uw kabinet om een bijdrage is gevraagd",
        coordinator.mailbox());
  }

  /** A contribution was sent back. */
  public Mail contributionReturned(
      AskedQuestion question, Cabinet to, Cabinet coordinator, int part, LocalDate due) {
    String opening =
        "Het kabinet van %s stuurt uw bijdrage aan deelvraag %d van vraag nr. %d terug. De toelichting staat in het portaal."
            .formatted(coordinator.name(), part, question.seatOf(to.minister()).number());
    return mail(
        question,
        to,
        "Bijdrage teruggestuurd, deelvraag " + part,
        opening,
        List.of(
            new Fact("Deelvraag", String.valueOf(part)),
            new Fact("Interne termijn", Dutch.dayOf(due)),
            new Fact("Coördinatie", "kabinet van " + coordinator.name())),
        "Toelichting lezen in het portaal",
        "uw kabinet deze bijdrage leverde",
        coordinator.mailbox());
  }

  /** A contribution came in. */
  public Mail contributionDelivered(
      AskedQuestion question, Cabinet to, Cabinet contributor, int part, int version) {
    String opening =
        "Het kabinet van %s leverde een bijdrage aan deelvraag %d van vraag nr. %d van %s."
            .formatted(
                contributor.name(),
                part,
                question.seatOf(to.minister()).number(),
                question.askerName());
    return mail(
        question,
        to,
        "Bijdrage ontvangen, deelvraag " + part,
        opening,
        List.of(
            new Fact("Deelvraag", String.valueOf(part)),
            new Fact("Versie", String.valueOf(version)),
            new Fact("Van", "kabinet van " + contributor.name())),
        "Bijdrage nalezen in het portaal",
        "uw minister deze vraag coördineert",
        contributor.mailbox());
  }

  /** The answer is final. */
  public Mail finalised(AskedQuestion question, Cabinet to, Cabinet coordinator) {
    boolean coordinates = to.minister().equals(coordinator.minister());
    int number = question.seatOf(to.minister()).number();
    String opening =
        coordinates
            ? "Het antwoord op vraag nr. %d van %s is definitief en wordt ingediend."
                .formatted(number, question.askerName())
            : "Het gecoördineerd antwoord door %s is definitief. Voor uw nr. %d wordt samen daarmee een verwijzend antwoord ingediend; u hoeft niets te doen."
                .formatted(coordinator.name(), number);
    return mail(
        question,
        to,
        "Antwoord definitief",
        opening,
        List.of(new Fact("Coördinatie", "kabinet van " + coordinator.name())),
        "Antwoord bekijken in het portaal",
        "uw minister een van de gevraagde ministers is",
        coordinator.mailbox());
  }

  private Mail mail(
      AskedQuestion question,
      Cabinet to,
      String matter,
      String opening,
      List<Fact> facts,
      String linkText,
      String because,
      @Nullable String repliesTo) {
    int number = question.seatOf(to.minister()).number();
    return new Mail(
        "[Vraag %d] %s – %s".formatted(number, matter, question.title()),
        matter + ": vraag nr. " + number,
        opening,
        facts,
        linkText,
        portal + "/vragen/" + question.id() + "?as=cabinet:" + to.minister(),
        "U krijgt dit bericht omdat " + because + ".",
        "question/" + question.id(),
        to.mailbox().equals(repliesTo) ? null : repliesTo);
  }

  private static String alsoTo(AskedQuestion question) {
    int others = question.seats().size() - 1;
    return switch (others) {
      case 0 -> "";
      case 1 -> " en aan nog één minister";
      default -> " en aan nog " + others + " ministers";
    };
  }
}

package org.samenspraak.notification.mail;

import static org.samenspraak.notification.mail.MailParts.BEKE;
import static org.samenspraak.notification.mail.MailParts.DEMIR;
import static org.samenspraak.notification.mail.MailParts.TITLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.AgendaEvent;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.CoordinationEvent.CoordinatorAppointed;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.AgendaMails;
import org.samenspraak.notification.domain.AnswerMails;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ChoiceMails;
import org.samenspraak.notification.domain.ContributionMails;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.DelegationMails;
import org.samenspraak.notification.domain.DigestMail;
import org.samenspraak.notification.domain.EndMails;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.Mail.PartText;
import org.samenspraak.notification.domain.ParliamentMails;
import org.samenspraak.notification.domain.PlanMails;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.QuestionMails;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.ToldQuestions;
import org.samenspraak.notification.domain.Wanted;

/** One mail of each kind, by name, about the question and the plan of the first story. */
final class EveryMail {
  private static final QuestionId Q1 = new QuestionId("q1");
  private static final PlanId PLAN = new PlanId("plan-1");
  private static final String PLAN_TITLE =
      "Nieuw Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden en geïnterneerden";
  private static final LocalDate TODAY = ToldQuestions.TODAY;
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final LocalDate INTERNAL = LocalDate.of(2020, 11, 19);
  private static final LocalDate FILED = LocalDate.of(2020, 11, 27);
  private static final AnswerRound ROUND = new AnswerRound("COORDINATION", 1, "FINAL");
  private static final String REASON = "Voorbeeld van een reden.";
  private static final Cabinet WEYTS =
      new Cabinet(new MinisterId("ben-weyts"), "Ben Weyts", "kabinet.weyts@voorbeeld.example");
  private static final Cabinet ADMINISTRATION =
      new Cabinet(BEKE.minister(), BEKE.name(), "administratie@voorbeeld.example", "voorbeeld");
  private static final String NOTE =
      """
      Bij deelvraag 6 graag de cijfers van 2017 tot 2019, per gevangenis.
      Laat “geen gegevens” staan waar een cijfer ontbreekt. (voorbeeldnota)
      """;
  private static final List<PartText> PARTS =
      List.of(
          new PartText(
              2,
              "In welke ‘bijzondere aandacht’ voorziet de minister voor geradicaliseerden, veelplegers en plegers van intrafamiliaal en seksueel geweld?"),
          new PartText(
              6,
              "Hoeveel wordt er gemiddeld op jaarbasis uitgegeven aan de hulp- en dienstverlening aan gedetineerden? Kan de minister dit indelen per gevangenis voor Vlaanderen?"),
          new PartText(
              9,
              """
              De minister geeft ook aan dat bekeken zal worden hoe de lokale besturen meer betrokken kunnen worden om het tot nu toe versnipperde aanbod te stroomlijnen.

              Heeft de minister hier al initiatieven voor genomen? Zo ja, welke conclusies zijn er dan getrokken? Zo niet, wanneer plant de minister dat te doen?\
              """));
  private static final ToldQuestion QUESTION =
      new ToldQuestion(
          Q1,
          TITLE,
          new AskerId("adeline-blancquaert"),
          "Adeline Blancquaert",
          PARTS,
          List.of(
              ToldQuestions.seat(DEMIR.minister(), 148, TERM),
              ToldQuestions.seat(BEKE.minister(), 92, TERM)));
  private static final ToldQuestion AMONG_THREE =
      QUESTION.joinedBy(ToldQuestions.seat(WEYTS.minister(), 93, LocalDate.of(2020, 12, 4)));

  private final PortalLinks portal = new PortalLinks("http://portaal.example");
  private final Map<String, Mail> mails = new LinkedHashMap<>();

  private EveryMail() {}

  static Map<String, Mail> byName() {
    EveryMail every = new EveryMail();
    every.questions();
    every.choices();
    every.contributions();
    every.delegations();
    every.answers();
    every.corrections();
    every.ends();
    every.agenda();
    every.parliament();
    every.plans();
    return every.mails;
  }

  private void questions() {
    QuestionMails words = new QuestionMails(portal);
    List<String> reasons = List.of("meeste deelvragen (voorbeeld)", "plan in zijn beleidsveld");
    put("routed", words.routed(QUESTION, BEKE, DEMIR, reasons, TODAY));
    put(
        "routed-alone",
        words.routed(QUESTION.leftBy(DEMIR.minister()), BEKE, BEKE, reasons, TODAY));
    put("routed-three", words.routed(AMONG_THREE, WEYTS, DEMIR, reasons, TODAY));
    put("proposal-changed", words.proposalChanged(QUESTION, BEKE, DEMIR, reasons));
    put("finalised", words.finalised(QUESTION, DEMIR, DEMIR));
    put("provisional", words.further(QUESTION, DEMIR, DEMIR, "PROVISIONAL"));
    put("erratum-other", words.further(QUESTION, BEKE, DEMIR, "ERRATUM"));
    put("finalised-other", words.finalised(QUESTION, BEKE, DEMIR));
    put("closed", words.closed(QUESTION, BEKE));
  }

  private void choices() {
    ChoiceMails words = new ChoiceMails(portal);
    CoordinatorAppointed agreed =
        new CoordinatorAppointed(Q1, DEMIR.minister(), "AGREED", null, null);
    CoordinatorAppointed decided =
        new CoordinatorAppointed(
            Q1, DEMIR.minister(), "GOVERNMENT_DECISION", TODAY, "VR voorbeeld");
    put("named", words.named(QUESTION, BEKE, DEMIR, DEMIR));
    put("appointed", words.appointed(QUESTION, DEMIR, agreed, TODAY));
    put("coordinates", words.coordinates(QUESTION, BEKE, DEMIR, decided));
    put("choose-again", words.chooseAgain(QUESTION, BEKE));
    put("decision-wanted", words.decisionWanted(AMONG_THREE, DEMIR));
  }

  private void contributions() {
    ContributionMails words = new ContributionMails(portal);
    Wanted wanted = new Wanted(List.of(2, 6, 9), INTERNAL, List.of(), NOTE, false);
    Wanted later =
        new Wanted(
            List.of(6, 9),
            INTERNAL,
            List.of(new Fact("Deelvraag 9", "tegen dinsdag 24 november 2020")),
            null,
            true);
    Mail requested = words.requested(QUESTION, BEKE, DEMIR, wanted, TODAY);
    put("requested", requested);
    put("requested-later", words.requested(QUESTION, BEKE, DEMIR, later, TODAY));
    put("requested-late", words.requested(QUESTION, BEKE, DEMIR, wanted, INTERNAL.plusDays(4)));
    put(
        "requested-and-more",
        requested.and(
            List.of(
                new CorrectionMails(portal)
                    .corrected(QUESTION, BEKE, "deelvraag 3 herschreven", REASON),
                words.accepted(QUESTION, BEKE, DEMIR, List.of(7)))));
    put(
        "returned",
        words.returned(
            QUESTION,
            BEKE,
            DEMIR,
            new Wanted(List.of(6), INTERNAL, List.of(), null, false),
            TODAY));
    put("delivered", words.delivered(QUESTION, DEMIR, BEKE, List.of(2, 6)));
    put("declined", words.declined(QUESTION, DEMIR, BEKE, List.of(6), "NO_DATA"));
    put("accepted", words.accepted(QUESTION, BEKE, DEMIR, List.of(6)));
    put("cancelled", words.cancelled(QUESTION, BEKE, List.of(6)));
  }

  private void delegations() {
    DelegationMails words = new DelegationMails(portal);
    put("delegated", words.delegated(QUESTION, ADMINISTRATION, BEKE, 6, INTERNAL, TODAY));
    put("draft-returned", words.returned(QUESTION, BEKE, 6));
    put("draft-ended", words.ended(QUESTION, ADMINISTRATION, BEKE, 6, "CANCELLED"));
  }

  private void answers() {
    AnswerMails words = new AnswerMails(portal);
    put("not-filed", words.notFiled(QUESTION, DEMIR, "INCOMPLETE"));
    put("not-filed-over", words.notFiled(QUESTION, DEMIR, "WITHDRAWN"));
    put("from-paper", words.filedFromPaper(QUESTION, BEKE, List.of(filed())));
    put("published", words.published(QUESTION, BEKE, List.of(published())));
    put(
        "text-followed",
        words.textFollowed(
            QUESTION,
            DEMIR,
            new CoordinationEvent.TextFollowed(Q1, 2, List.of(2, 6), List.of(), DEMIR.minister())));
    put(
        "subject-moved",
        words.subjectMoved(
            QUESTION,
            DEMIR,
            List.of(
                new CoordinationEvent.SubjectMoved(
                    Q1, PLAN, PLAN_TITLE, "PLAN_APPROVED", INTERNAL, "FINAL", null))));
  }

  private void corrections() {
    CorrectionMails words = new CorrectionMails(portal);
    ToldQuestion moved =
        QUESTION
            .leftBy(BEKE.minister())
            .joinedBy(ToldQuestions.seat(WEYTS.minister(), 93, LocalDate.of(2020, 12, 4)));
    put("corrected", words.corrected(QUESTION, BEKE, "deelvraag 3 herschreven", REASON));
    put("addressed", words.addressed(moved, WEYTS, REASON, TODAY));
    put("joined", words.joined(AMONG_THREE, BEKE, WEYTS, REASON));
    put("removed", words.removed(moved, BEKE, BEKE, REASON));
    put("readdressed", words.readdressed(moved, DEMIR, BEKE, WEYTS, REASON));
    put("renumbered", words.renumbered(QUESTION, BEKE, 29, REASON));
    put("term-changed", words.termChanged(QUESTION, BEKE, DEMIR, FILED, REASON));
  }

  private void ends() {
    EndMails words = new EndMails(portal);
    put("ended", words.ended(QUESTION, BEKE, ended()));
    put("reinstated", words.reinstated(QUESTION, BEKE, reinstated(), TODAY));
    put(
        "conversion-near",
        words.conversionNear(
            QUESTION,
            BEKE,
            new QuestionEvent.ConversionNear(Q1, DEMIR.minister(), 148, TERM, TERM.plusDays(1), 5),
            TODAY));
  }

  private void agenda() {
    AgendaMails words = new AgendaMails(portal);
    Wanted wanted = Wanted.still(List.of(6, 9), INTERNAL);
    LocalDate late = LocalDate.of(2020, 11, 24);
    put("contribution-due", words.contributionDue(QUESTION, BEKE, DEMIR, wanted, TODAY));
    put("contribution-late", words.contributionLate(QUESTION, BEKE, DEMIR, wanted, late));
    put("contribution-missing", words.contributionMissing(QUESTION, DEMIR, BEKE, wanted, late));
    put(
        "contribution-escalated",
        words.escalated(
            QUESTION,
            BEKE,
            DEMIR,
            new AgendaEvent.ContributionOverdue(
                Q1, BEKE.minister(), DEMIR.minister(), List.of(6, 9), INTERNAL, 3, true),
            late));
    put("nobody-chosen", words.nobodyChosen(QUESTION, BEKE, 5));
    put("nobody-chosen-secretariat", words.nobodyChosen(AMONG_THREE, 5));
    AgendaEvent.AnswerOverdue overdue =
        new AgendaEvent.AnswerOverdue(Q1, BEKE.minister(), 92, TERM, DEMIR.minister());
    put("answer-late", words.answerLate(QUESTION, BEKE, BEKE, overdue, TERM.plusDays(1)));
    put(
        "answer-late-coordinator",
        words.answerLate(QUESTION, DEMIR, BEKE, overdue, TERM.plusDays(1)));
    put(
        "digest",
        new DigestMail(portal)
            .of(
                Recipient.of(BEKE),
                List.of(
                    words.contributionDue(QUESTION, BEKE, DEMIR, wanted, TODAY),
                    new ContributionMails(portal).accepted(QUESTION, BEKE, DEMIR, List.of(7)),
                    new CorrectionMails(portal)
                        .corrected(QUESTION, BEKE, "deelvraag 3 herschreven", REASON)),
                TODAY));
    put("answer-late-secretariat", words.answerLate(QUESTION, BEKE, overdue, TERM.plusDays(1)));
  }

  private void parliament() {
    ParliamentMails words = new ParliamentMails(portal);
    put("asker-answered", words.answered(QUESTION, List.of(filed())));
    put("asker-published", words.published(QUESTION, List.of(published())));
    put("asker-ended", words.ended(QUESTION, ended()));
    put("asker-reinstated", words.reinstated(QUESTION, reinstated()));
    put("clerk-filed", words.filed(QUESTION, List.of(filed())));
    put("clerk-not-filed", words.notFiled(QUESTION, "OTHER_TEXT"));
  }

  private void plans() {
    PlanMails words = new PlanMails(portal);
    MinisterId demir = DEMIR.minister();
    MinisterId beke = BEKE.minister();
    put(
        "plan-drafted",
        words.drafted(
            new PlanEvent.Drafted(
                PLAN,
                PLAN_TITLE,
                2020,
                2025,
                demir,
                List.of(new PlanEvent.Objective(1, "Voorbeelddoelstelling")))));
    put(
        "plan-approved",
        words.approved(
            new PlanEvent.Approved(
                PLAN, PLAN_TITLE, demir, "IN_PRINCIPLE", INTERNAL, "VR voorbeeld"),
            BEKE,
            DEMIR));
    put(
        "action-added",
        words.added(
            new ActionEvent.Added(
                new ActionId("a1"), PLAN, demir, 2, "Voorbeeldactie", beke, List.of(), TERM),
            PLAN_TITLE,
            BEKE,
            DEMIR));
    put(
        "action-status",
        words.statusChanged(
            new ActionEvent.StatusChanged(
                new ActionId("a1"),
                PLAN,
                PLAN_TITLE,
                demir,
                2,
                "Voorbeeldactie",
                beke,
                List.of(),
                "PLANNED",
                "RUNNING",
                10,
                REASON,
                INTERNAL),
            DEMIR,
            BEKE));
    put(
        "action-edited",
        words.edited(
            new ActionEvent.Edited(
                new ActionId("a1"),
                PLAN,
                PLAN_TITLE,
                demir,
                contents(beke, List.of()),
                contents(demir, List.of(beke)),
                REASON),
            BEKE,
            minister -> minister.equals(beke) ? BEKE : DEMIR));
  }

  private static ActionEvent.Contents contents(MinisterId lead, List<MinisterId> contributors) {
    return new ActionEvent.Contents(
        2, "Voorbeeldactie", lead, contributors, TERM, null, null, null, null);
  }

  private static QuestionEvent.AnswerFiled filed() {
    return new QuestionEvent.AnswerFiled(
        Q1,
        ROUND,
        List.of(
            new QuestionEvent.FiledAnswer(
                DEMIR.minister(), 148, "COORDINATED", FILED, true, "voorbeeld"),
            new QuestionEvent.FiledAnswer(
                BEKE.minister(), 92, "REFERRING", FILED, true, "voorbeeld")),
        true,
        LocalDate.of(2020, 12, 14),
        Instant.parse("2020-12-14T23:00:00Z"));
  }

  private static QuestionEvent.AnswerPublished published() {
    return new QuestionEvent.AnswerPublished(
        Q1,
        TITLE,
        DEMIR.minister(),
        148,
        ROUND,
        "COORDINATED",
        FILED,
        true,
        "Antwoord (voorbeeld).",
        List.of(),
        "voorbeeld",
        Instant.parse("2020-12-14T23:00:00Z"),
        true);
  }

  private static QuestionEvent.Ended ended() {
    return new QuestionEvent.Ended(
        Q1, "CONVERTED", "CLERK", REASON, INTERNAL, "VOU voorbeeld", null);
  }

  private static QuestionEvent.Reinstated reinstated() {
    return new QuestionEvent.Reinstated(Q1, "WITHDRAWN", REASON);
  }

  private void put(String name, Mail mail) {
    mails.put(name, mail);
  }
}

package org.samenspraak.notification.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.ToldQuestion.Lead;
import org.samenspraak.notification.domain.agenda.Agenda;
import org.samenspraak.notification.domain.table.Known;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/** Looks up who is meant and where they are reached, as of a moment. */
@Component
public class Directory {
  private static final String ASKER = "asker~";

  private final KnownCabinets cabinets;
  private final KnownQuestions questions;
  private final KnownCoordinations coordinations;
  private final PlanInvolvements plans;
  private final KnownMembers members;
  private final OfficeMailboxes offices;
  private final OpenAgendas agendas;
  private final BusinessClock clock;

  /** A directory that reads from these views. */
  Directory(
      KnownCabinets cabinets,
      KnownQuestions questions,
      KnownCoordinations coordinations,
      PlanInvolvements plans,
      KnownMembers members,
      OfficeMailboxes offices,
      OpenAgendas agendas,
      BusinessClock clock) {
    this.cabinets = cabinets;
    this.questions = questions;
    this.coordinations = coordinations;
    this.plans = plans;
    this.members = members;
    this.offices = offices;
    this.agendas = agendas;
    this.clock = clock;
  }

  /** Who is meant by a fact of that moment. */
  public Known at(Instant moment) {
    return new AtThatMoment(moment);
  }

  /**
   * What is known of a question.
   *
   * @throws NotYet when its filing has not arrived
   */
  public ToldQuestion question(QuestionId id) {
    return questions
        .find(id.value())
        .orElseThrow(() -> new NotYet("question " + id + " is not known yet"));
  }

  /**
   * Where the mails of a recipient go today; empty when no mailbox is known.
   *
   * @param recipient slug of a minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}
   */
  public Optional<String> mailboxOf(String recipient) {
    LocalDate today = Brussels.dateOf(clock.instant());
    Optional<Recipient> found =
        switch (recipient) {
          case "clerk" -> offices.clerkOffice();
          case "secretariat" -> offices.secretariatOffice();
          default ->
              recipient.startsWith(ASKER)
                  ? members.asker(new AskerId(recipient.substring(ASKER.length())), today)
                  : cabinets.on(new MinisterId(recipient), today).map(Recipient::of);
        };
    return found.map(Recipient::mailbox);
  }

  private final class AtThatMoment implements Known {
    private final LocalDate day;

    AtThatMoment(Instant moment) {
      day = Brussels.dateOf(moment);
    }

    @Override
    public LocalDate today() {
      return Brussels.dateOf(clock.instant());
    }

    @Override
    public ToldQuestion question(QuestionId id) {
      ToldQuestion question = Directory.this.question(id);
      return question.ledBy(
          coordinatorOf(id)
              .flatMap(minister -> cabinets.on(minister, day))
              .map(cabinet -> new Lead(cabinet.minister(), cabinet.name()))
              .orElse(null));
    }

    @Override
    public Optional<MinisterId> coordinatorOf(QuestionId question) {
      return coordinations.coordinatorOf(question);
    }

    @Override
    public Agenda agendaOf(QuestionId question) {
      return agendas
          .find(question)
          .orElseThrow(() -> new NotYet("nothing is awaited for " + question + " yet"));
    }

    @Override
    public Cabinet cabinet(MinisterId minister) {
      return cabinets.on(minister, day).orElseThrow(notYet(minister));
    }

    @Override
    public List<Cabinet> administrations(MinisterId minister) {
      return cabinets.administrationsOn(minister, day).orElseThrow(notYet(minister));
    }

    private Supplier<NotYet> notYet(MinisterId minister) {
      return () -> new NotYet("no cabinet of " + minister + " is known on " + day);
    }

    @Override
    public List<MinisterId> involvedIn(PlanId plan) {
      return plans.involvedIn(plan);
    }

    @Override
    public String titleOf(PlanId plan) {
      return plans.titleOf(plan);
    }

    @Override
    public List<String> inWords(List<CoordinationEvent.Reason> reasons) {
      return reasons.stream()
          .map(reason -> DutchSentences.because(reason, minister -> cabinet(minister).name()))
          .toList();
    }

    @Override
    public Optional<Recipient> asker(ToldQuestion question) {
      return members.asker(question.asker(), day);
    }

    @Override
    public Optional<Recipient> clerk() {
      return offices.clerkOffice();
    }

    @Override
    public Optional<Recipient> secretariat() {
      return offices.secretariatOffice();
    }
  }
}

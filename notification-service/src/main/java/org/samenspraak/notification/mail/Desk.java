package org.samenspraak.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.DelegationMails;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.EndMails;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.PlanMails;
import org.samenspraak.notification.domain.QuestionMails;
import org.samenspraak.notification.domain.Telling;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.views.KnownCabinets;
import org.samenspraak.notification.views.KnownQuestions;
import org.samenspraak.web.RateLimit;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/**
 * Where reactions bring what is to be told: looks up who and where, makes the notification, wakes
 * the sender.
 */
@Component
public class Desk {
  private static final double SECONDS = 60;

  private final KnownCabinets cabinets;
  private final KnownQuestions questions;
  private final NotificationCommands notifications;
  private final HandOver handOver;
  private final MailProperties.Limits limits;
  private final RateLimit mails;
  private final RateLimit resends;
  private final QuestionMails questionMails;
  private final DelegationMails delegationMails;
  private final CorrectionMails correctionMails;
  private final EndMails endMails;
  private final PlanMails planMails;

  Desk(
      KnownCabinets cabinets,
      KnownQuestions questions,
      NotificationCommands notifications,
      HandOver handOver,
      MailProperties properties) {
    this.cabinets = cabinets;
    this.questions = questions;
    this.notifications = notifications;
    this.handOver = handOver;
    this.limits = properties.limits();
    this.mails = new RateLimit(limits.perMinute() / SECONDS, limits.burst(), System::nanoTime);
    this.resends =
        new RateLimit(
            limits.resendsPerMinute() / SECONDS, limits.resendsPerMinute(), System::nanoTime);
    this.questionMails = new QuestionMails(properties.portalPages());
    this.correctionMails = new CorrectionMails(properties.portalPages());
    this.delegationMails = new DelegationMails(properties.portalPages());
    this.endMails = new EndMails(properties.portalPages());
    this.planMails = new PlanMails(properties.portalPages());
  }

  /** The words for questions. */
  public QuestionMails questionMails() {
    return questionMails;
  }

  /** The words for corrections by the clerk. */
  public CorrectionMails correctionMails() {
    return correctionMails;
  }

  /** The words for what passes between a cabinet and its administration. */
  public DelegationMails delegationMails() {
    return delegationMails;
  }

  /** The words for questions that end, or may soon. */
  public EndMails endMails() {
    return endMails;
  }

  /** The words for plans. */
  public PlanMails planMails() {
    return planMails;
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
   * The minister's cabinet at that moment.
   *
   * @throws NotYet when the register that names it has not arrived
   */
  public Cabinet cabinet(MinisterId minister, Instant at) {
    return cabinets
        .on(minister, Brussels.dateOf(at))
        .orElseThrow(
            () -> new NotYet("no cabinet of " + minister + " is known on " + Brussels.dateOf(at)));
  }

  /**
   * The administrations of the minister's cabinet at that moment.
   *
   * @throws NotYet when the register that names it has not arrived
   */
  public List<Cabinet> administrations(MinisterId minister, Instant at) {
    return cabinets
        .administrationsOn(minister, Brussels.dateOf(at))
        .orElseThrow(
            () -> new NotYet("no cabinet of " + minister + " is known on " + Brussels.dateOf(at)));
  }

  /** The reasons of a proposal in words, with the names of that moment. */
  public List<String> inWords(List<CoordinationEvent.Reason> reasons, Instant at) {
    return reasons.stream()
        .map(reason -> DutchSentences.because(reason, minister -> cabinet(minister, at).name()))
        .toList();
  }

  /** Tells one cabinet about a question. */
  public void tell(Received received, Cabinet to, ToldQuestion question, Mail mail) {
    tell(received, to, question.id(), mail);
  }

  /** Tells one cabinet about a plan. */
  public void tell(Received received, Cabinet to, Mail mail) {
    tell(received, to, Telling.NO_QUESTION, mail);
  }

  /** Has a notification sent again, because an operator wants it. */
  public Versioned<Notification> resend(String id, Cause.Request cause) {
    notifications.requireMayResend(cause.actor());
    Duration wait = resends.ask(cause.actor().toString());
    if (!wait.isZero()) {
      throw new Refusal(
              Kind.TOO_MANY, "too-many-resends", "U laat te veel meldingen na elkaar verzenden.")
          .retryAfter(wait);
    }
    Versioned<Notification> due =
        notifications.resend(id, cause, Instant.now(), limits.resendAfter());
    handOver.take(id, Instant.EPOCH);
    return due;
  }

  private void tell(Received received, Cabinet to, QuestionId questionId, Mail mail) {
    Telling telling =
        new Telling(received.envelope().id(), received.envelope().type(), to, questionId, mail);
    Duration wait = turnOf(received.cause().actor());
    Notification made = notifications.tell(telling, received.cause(), Instant.now(), wait).state();
    Instant look = made.nextLookAt();
    if (made.status() == DeliveryStatus.DUE && look != null) {
      handOver.take(made.id(), look);
    }
  }

  /** Offices and services tell what others asked of them; who has a name is slowed down. */
  private Duration turnOf(Actor actor) {
    boolean office = actor.name().isEmpty() || actor.isA("service");
    return office ? Duration.ZERO : mails.queue(actor.toString());
  }
}

package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.MailingCommands;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
import org.samenspraak.notification.domain.table.Known;
import org.samenspraak.notification.domain.table.NotificationTable;
import org.samenspraak.notification.domain.table.Row;
import org.samenspraak.notification.views.Directory;
import org.samenspraak.web.RateLimit;
import org.springframework.stereotype.Component;

/**
 * Where reactions bring what happened: finds in the table who is to be told, and gathers it for
 * them.
 */
@Component
public class Desk {
  private static final double SECONDS = 60;

  private final NotificationTable table;
  private final Directory directory;
  private final MailingCommands mailings;
  private final NotificationCommands notifications;
  private final Composer composer;
  private final Windows windows;
  private final HandOver handOver;
  private final MailProperties properties;
  private final RateLimit mails;
  private final RateLimit resends;

  Desk(
      NotificationTable table,
      Directory directory,
      MailingCommands mailings,
      NotificationCommands notifications,
      Composer composer,
      Windows windows,
      HandOver handOver,
      MailProperties properties) {
    this.table = table;
    this.directory = directory;
    this.mailings = mailings;
    this.notifications = notifications;
    this.composer = composer;
    this.windows = windows;
    this.handOver = handOver;
    this.properties = properties;
    MailProperties.Limits limits = properties.limits();
    this.mails = new RateLimit(limits.perMinute() / SECONDS, limits.burst(), System::nanoTime);
    this.resends =
        new RateLimit(
            limits.resendsPerMinute() / SECONDS, limits.resendsPerMinute(), System::nanoTime);
  }

  /**
   * Tells a fact about a question or its coordination.
   *
   * @throws NotYet when the question's filing or the register of its ministers has not arrived
   */
  public void tell(Event fact, Received received, QuestionId question) {
    directory.question(question);
    tell(fact, received, "question/" + question, question);
  }

  /**
   * Tells a fact that many questions have in common.
   *
   * @param dossier what they have in common
   * @throws NotYet as for one of them
   */
  public void tellTogether(Event fact, Received received, QuestionId question, String dossier) {
    directory.question(question);
    tell(fact, received, dossier, Telling.NO_QUESTION);
  }

  /** Tells a fact about a plan or one of its actions. */
  public void tell(Event fact, Received received, PlanId plan) {
    tell(fact, received, "plan/" + plan, Telling.NO_QUESTION);
  }

  /** Whoever is named by two rows is told by the first. */
  private void tell(Event fact, Received received, String dossier, QuestionId question) {
    Envelope envelope = received.envelope();
    Known known = directory.at(envelope.time());
    Set<String> told = new HashSet<>();
    for (Row<Event> row : table.of(fact)) {
      for (Recipient to : row.who().of(fact, known)) {
        if (told.add(to.key())) {
          Entry entry =
              new Entry(
                  envelope.id(),
                  envelope.type(),
                  row.name(),
                  dossier,
                  envelope.time(),
                  new String(envelope.data(), UTF_8));
          gather(entry, to, dossier, question, received.cause());
        }
      }
    }
  }

  private void gather(
      Entry entry, Recipient to, String dossier, QuestionId question, Cause.Once cause) {
    Instant machineNow = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Instant closes = machineNow.plus(properties.window());
    Mailing mailing =
        mailings.gather(
            to,
            dossier,
            question,
            entry,
            cause,
            closes,
            () -> machineNow.plus(turnOf(cause.actor())));
    windows.take(mailing, closes);
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
        notifications.resend(
            id,
            cause,
            Instant.now(),
            properties.limits().resendAfter(),
            telling -> again(id, telling));
    handOver.take(id, Instant.EPOCH);
    return due;
  }

  /** Words for what could not be made before; whoever repaired the cause finds out so. */
  private Mail again(String id, Telling telling) {
    try {
      return composer.again(id, telling).orElseThrow().mail();
    } catch (IllegalStateException | NoSuchElementException e) {
      throw new Refusal(
          Kind.CONFLICT,
          "cannot-be-made",
          "De mail kan nog niet worden opgemaakt: " + e.getMessage());
    }
  }

  /** Offices and services tell what others asked of them; who has a name is slowed down. */
  private Duration turnOf(Actor actor) {
    boolean office = actor.name().isEmpty() || actor.isA("service");
    return office ? Duration.ZERO : mails.queue(actor.toString());
  }
}

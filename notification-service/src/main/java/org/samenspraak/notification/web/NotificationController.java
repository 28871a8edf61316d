package org.samenspraak.notification.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.NotificationPermission;
import org.samenspraak.notification.domain.NotificationPermission.Between;
import org.samenspraak.notification.mail.Desk;
import org.samenspraak.notification.mail.Messages;
import org.samenspraak.notification.views.DeliveryLog;
import org.samenspraak.notification.views.KnownCoordinations;
import org.samenspraak.notification.views.Logged;
import org.samenspraak.web.Callers;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The delivery log: an operator sees all of it, others what was sent to themselves. */
@RestController
@RequestMapping(path = "/api/notifications", produces = MediaType.APPLICATION_JSON_VALUE)
class NotificationController {

  private final DeliveryLog log;
  private final Aggregates<Notification> notifications;
  private final Desk desk;
  private final Messages messages;
  private final KnownCoordinations coordinations;

  NotificationController(
      DeliveryLog log,
      Aggregates<Notification> notifications,
      Desk desk,
      Messages messages,
      KnownCoordinations coordinations) {
    this.log = log;
    this.notifications = notifications;
    this.desk = desk;
    this.messages = messages;
    this.coordinations = coordinations;
  }

  @Needs("read-log")
  @GetMapping
  PageOf<NotificationView> list(
      Actor actor,
      Paging paging,
      @RequestParam(required = false) @Nullable String recipient,
      @RequestParam(required = false) @Nullable DeliveryStatus status,
      @RequestParam(required = false) @Nullable QuestionId question) {
    String asked = logOf(actor, recipient, question);
    return log.page(asked, status, question, paging).map(logged -> view(logged, null));
  }

  @Needs("read-log")
  @GetMapping("/{id}")
  ResponseEntity<NotificationView> one(Actor actor, @PathVariable String id) {
    requireNamed(actor);
    Versioned<Notification> found =
        notifications
            .find(id)
            .filter(one -> mayRead(actor, one.state().telling().to().owner()))
            .orElseThrow(Refusal::notFound);
    String text = messages.text(found.state().telling().mail());
    return Responses.ok(found, view(Logged.of(found.state()), text));
  }

  @Needs("resend-notification")
  @PostMapping("/{id}/resend")
  ResponseEntity<NotificationView> resend(Cause.Request cause, @PathVariable String id) {
    Versioned<Notification> due = desk.resend(id, cause);
    return Responses.ok(due, view(Logged.of(due.state()), null));
  }

  private NotificationView view(Logged logged, @Nullable String text) {
    String messageId = messages.messageId(logged.notificationId(), logged.edition());
    return NotificationView.of(logged, messageId, text);
  }

  /**
   * Whoever coordinates a question sees whom it was told; others have their own log, also without
   * naming themselves.
   */
  private @Nullable String logOf(
      Actor actor, @Nullable String asked, @Nullable QuestionId question) {
    requireNamed(actor);
    if (NotificationPermission.READ_LOG.allows(actor, ofQuestion(actor, question))) {
      return asked;
    }
    NotificationPermission.READ_LOG.check(
        actor, Set.of(Between.OWN_LOG), NotificationController::notYours);
    String own = NotificationPermission.ownLogOf(actor);
    if (asked != null && !asked.equals(own)) {
      throw notYours();
    }
    return own;
  }

  private Set<Between> ofQuestion(Actor actor, @Nullable QuestionId question) {
    return question == null
        ? Set.of()
        : NotificationPermission.ofQuestion(
            actor, coordinations.coordinatorOf(question).orElse(null));
  }

  private static Refusal notYours() {
    return new Refusal(
            Kind.FORBIDDEN,
            "not-your-log",
            "Alleen een beheerder, wie ze kreeg en wie de vraag coördineert, kan deze meldingen zien.")
        .field("recipient")
        .expected("het eigen kabinet of de eigen dienst");
  }

  private static boolean mayRead(Actor actor, String recipient) {
    return NotificationPermission.READ_LOG.allows(
        actor, NotificationPermission.between(actor, recipient));
  }

  private static void requireNamed(Actor actor) {
    if (actor.equals(Actor.PUBLIC)) {
      throw Callers.nobody("Meldingen zijn niet openbaar: meld u aan.");
    }
  }
}

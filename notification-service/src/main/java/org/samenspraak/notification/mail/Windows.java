package org.samenspraak.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.MailingCommands;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Mailing.Window;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.mail.Composer.Composed;
import org.samenspraak.notification.views.ChosenPreferences;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.samenspraak.notification.views.OpenMailings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes windows when their time has come and makes their mails. What was opened here is closed in
 * time; what another instance or an earlier run left behind is found by searching now and then.
 * Each step is stored before the next, so that it goes on from there whenever it was broken off.
 */
@Component
class Windows {

  private static final Logger LOG = LoggerFactory.getLogger(Windows.class);
  private static final Actor SELF = Actor.parse("service:notification");
  private static final int SEARCHED = 500;

  private final MailingCommands mailings;
  private final NotificationCommands notifications;
  private final OpenMailings open;
  private final Composer composer;
  private final Digests digests;
  private final ChosenPreferences preferences;
  private final HandOver handOver;
  private final TaskScheduler scheduler;
  private final BusinessClock clock;

  Windows(
      MailingCommands mailings,
      NotificationCommands notifications,
      OpenMailings open,
      Composer composer,
      Digests digests,
      ChosenPreferences preferences,
      HandOver handOver,
      TaskScheduler scheduler,
      BusinessClock clock) {
    this.mailings = mailings;
    this.notifications = notifications;
    this.open = open;
    this.composer = composer;
    this.digests = digests;
    this.preferences = preferences;
    this.handOver = handOver;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Something was gathered: the mailing is looked at when its window closes, at once if that is
   * now.
   *
   * @param opened when a window closes that this fact opened; whoever finds another one is only
   *     behind somebody who looks
   */
  void take(Mailing mailing, Instant opened) {
    Instant look = mailing.nextLookAt();
    if (look == null) {
      return;
    }
    if (look.isAfter(Instant.now())) {
      if (!look.equals(opened)) {
        return;
      }
      ScheduledFuture<?> _ = scheduler.schedule(() -> tryTo(mailing.id()), look);
    } else {
      finish(mailing.id());
    }
  }

  /** Finds what was left behind. */
  @Scheduled(fixedDelayString = "${samenspraak.mail.rescan:PT20S}")
  void sweep() {
    try {
      boolean more;
      do {
        List<Look> found = open.dueBy(Instant.now(), SEARCHED);
        long done = found.stream().filter(look -> tryTo(look.id())).count();
        more = found.size() == SEARCHED && done > 0;
      } while (more);
    } catch (StoreUnavailable e) {
      LOG.warn("Windows wait for the store: {}", e.getMessage());
    }
  }

  private boolean tryTo(String mailing) {
    try {
      finish(mailing);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("The window of {} is looked at again: {}", mailing, e.toString());
      return false;
    }
  }

  private void finish(String id) {
    Instant machineNow = Instant.now();
    Mailing mailing = mailings.get(id);
    Instant closesAt = mailing.closesAt();
    if (closesAt != null && !closesAt.isAfter(machineNow)) {
      mailing = close(mailing, machineNow);
    }
    for (Window window : mailing.closed()) {
      make(mailing, window, machineNow);
      mailings.made(id, window.number(), cause(id, window.number(), "made"));
    }
  }

  private Mailing close(Mailing mailing, Instant machineNow) {
    int window = mailing.nextWindow();
    return mailings.close(mailing.id(), window, cause(mailing.id(), window, "closed"), machineNow);
  }

  /** What is made of a window because of this is made once. */
  private Cause.Once cause(String mailing, int window, String step) {
    return new Cause.Once(SELF, clock.instant(), "mailing/" + mailing + "/" + window + "/" + step);
  }

  private void make(Mailing mailing, Window window, Instant machineNow) {
    String id = mailing.id() + "~" + window.number();
    Choice choice = preferences.of(mailing.recipient().key());
    Recipient to = mailing.recipient().alsoAt(choice.alsoTo());
    Optional<Composed> composed;
    try {
      composed =
          digests.takes(mailing, window, choice, cause(mailing.id(), window.number(), "digest"))
              ? Optional.empty()
              : compose(mailing, window, to, choice);
    } catch (StoreUnavailable | NotYet e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("Mail {} cannot be made", id, e);
      Entry first = window.entries().getFirst();
      notifications.unmade(
          id,
          telling(mailing, window.entries(), to, new Composed(Mail.unmade(mailing.id()), first)),
          cause(mailing.id(), window.number(), "mail"),
          machineNow,
          "De mail kan niet worden opgemaakt: " + e.getMessage());
      return;
    }
    composed.ifPresent(mail -> {
      List<Entry> told = composer.wanted(window.entries(), choice);
      due(id, telling(mailing, told, to, mail), mailing, window, machineNow);
    });
  }

  private Optional<Composed> compose(Mailing mailing, Window window, Recipient to, Choice choice) {
    return mailing.isDigest()
        ? composer.digest(window.entries(), to, choice)
        : composer.compose(window.entries(), to, choice);
  }

  private void due(String id, Telling telling, Mailing mailing, Window window, Instant machineNow) {
    Duration wait = Duration.between(machineNow, window.notBefore());
    Notification made =
        notifications
            .tell(
                id,
                telling,
                cause(mailing.id(), window.number(), "mail"),
                machineNow,
                wait.isNegative() ? Duration.ZERO : wait)
            .state();
    Instant look = made.nextLookAt();
    if (made.status() == DeliveryStatus.DUE && look != null) {
      handOver.take(made.id(), look);
    }
  }

  private static Telling telling(Mailing mailing, List<Entry> told, Recipient to, Composed mail) {
    Entry cause = mail.cause();
    return new Telling(cause.cause(), cause.type(), told, to, mailing.questionId(), mail.mail());
  }
}

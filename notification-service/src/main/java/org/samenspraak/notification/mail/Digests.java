package org.samenspraak.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.MailingCommands;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Mailing.Window;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.Pace;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/**
 * Puts aside a window of which nothing has to be told at once. What has to be takes along what may
 * wait, since that makes no mail more.
 */
@Component
class Digests {

  private final Composer composer;
  private final MailingCommands mailings;
  private final BusinessClock clock;

  Digests(Composer composer, MailingCommands mailings, BusinessClock clock) {
    this.composer = composer;
    this.mailings = mailings;
    this.clock = clock;
  }

  /**
   * Whether a window gets no mail of its own: it is in the digest by then, or its recipient wants
   * nothing of it. What was taken back within it is not looked at.
   *
   * @param cause by which it is put aside once
   */
  boolean takes(Mailing mailing, Window window, Choice choice, Cause.Once cause) {
    if (mailing.isDigest()) {
      return false;
    }
    Instant now = clock.instant();
    LocalDate today = Brussels.dateOf(now);
    Pace soonest =
        composer.left(window.entries()).stream()
            .map(told -> choice.of(composer.kindOf(told.entry()), today))
            .min(Comparator.naturalOrder())
            .orElse(Pace.OFF);
    if (soonest == Pace.DIGEST) {
      // all of it, so that what was taken back is left out there too
      mailings.collect(mailing.recipient(), window.entries(), cause, choice.nextDigest(now));
    }
    return soonest != Pace.INSTANT;
  }
}

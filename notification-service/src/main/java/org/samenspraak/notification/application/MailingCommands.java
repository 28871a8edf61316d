package org.samenspraak.notification.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
import org.springframework.stereotype.Service;

/** What is done with mailings. */
@Service
public class MailingCommands {

  private final Aggregates<Mailing> mailings;

  /** Commands on these mailings. */
  public MailingCommands(Aggregates<Mailing> mailings) {
    this.mailings = mailings;
  }

  /**
   * Gathers a fact for that recipient, once however often it is delivered.
   *
   * @param dossier what its mails belong to, for example {@code question/q1}
   * @param closes when the window is closed if it opens now, by the machine's clock
   * @param turn before which the mail of a window that opens now may not leave, by the machine's
   *     clock
   */
  public Mailing gather(
      Recipient to,
      String dossier,
      QuestionId question,
      Entry entry,
      Cause.Once cause,
      Instant closes,
      Supplier<Instant> turn) {
    return mailings
        .addOrChange(
            Mailing.id(to, dossier),
            cause,
            () -> Mailing.to(to, dossier, question),
            mailing -> {
              if (mailing.closesAt() == null) {
                mailing.open(closes, turn.get());
              }
              mailing.gather(entry, to);
            })
        .state();
  }

  /**
   * Gathers what was in a window for the digest of that recipient, once.
   *
   * @param at when it is made, on the business clock
   */
  public void collect(Recipient to, List<Entry> entries, Cause.Once cause, Instant at) {
    mailings.addOrChange(
        Mailing.id(to, Mailing.DIGEST),
        cause,
        () -> Mailing.to(to, Mailing.DIGEST, Telling.NO_QUESTION),
        mailing -> {
          entries.forEach(entry -> mailing.gather(entry, to));
          mailing.awaitDigest(at);
        });
  }

  /** The mailing as it is. */
  public Mailing get(String id) {
    return mailings.get(id).state();
  }

  /**
   * Closes its open window if its time has come.
   *
   * @param machineNow the machine's clock
   */
  public Mailing close(String id, int window, Cause.Once cause, Instant machineNow) {
    return mailings.change(id, cause, mailing -> mailing.close(window, machineNow)).state();
  }

  /** The mail of that window is made, or there was nothing left to tell. */
  public void made(String id, int window, Cause.Once cause) {
    mailings.change(id, cause, mailing -> mailing.made(window));
  }
}

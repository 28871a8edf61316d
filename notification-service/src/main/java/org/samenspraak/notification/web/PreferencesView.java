package org.samenspraak.notification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.MailKind;
import org.samenspraak.notification.domain.preferences.Pace;

/**
 * How a recipient wants to be told.
 *
 * @param recipient slug of the minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}
 * @param mailbox where the mails go today; null when none is known
 * @param kinds what this recipient is ever told that one may choose
 * @param alsoTo further mailboxes that get every mail
 * @param reminders of what was asked before
 * @param questionNews what happened to questions
 * @param planNews what happened to plans
 * @param digestHour hour of the day, in Brussels
 * @param pauseFrom first Brussels date
 * @param pauseThrough last Brussels date
 */
record PreferencesView(
    String recipient,
    @Nullable String mailbox,
    Set<MailKind> kinds,
    List<String> alsoTo,
    Pace reminders,
    Pace questionNews,
    Pace planNews,
    int digestHour,
    @Nullable LocalDate pauseFrom,
    @Nullable LocalDate pauseThrough) {

  static PreferencesView of(
      String recipient, @Nullable String mailbox, Set<MailKind> kinds, Choice choice) {
    return new PreferencesView(
        recipient,
        mailbox,
        kinds,
        choice.alsoTo(),
        choice.reminders(),
        choice.questionNews(),
        choice.planNews(),
        choice.digestHour(),
        choice.pauseFrom(),
        choice.pauseThrough());
  }
}

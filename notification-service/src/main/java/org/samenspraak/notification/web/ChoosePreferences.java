package org.samenspraak.notification.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.Pace;
import org.samenspraak.notification.mail.Mailbox;
import org.samenspraak.web.Input;
import org.samenspraak.web.TextLine;

/**
 * How to be told from now on; all of it at once, so what is absent of the pause is no pause.
 *
 * @param alsoTo further mailboxes, at most 5
 * @param digestHour from 5 to 20
 * @param pauseFrom first Brussels date, with the last
 * @param pauseThrough last Brussels date, at most 92 days after the first
 */
record ChoosePreferences(
    @Size(max = Choice.MOST_MAILBOXES) @Nullable List<@NotNull @TextLine(max = Choice.LONGEST_MAILBOX) String> alsoTo,
    @NotNull Pace reminders,
    @NotNull Pace questionNews,
    @NotNull Pace planNews,
    @NotNull @Range(min = Choice.FIRST_HOUR, max = Choice.LAST_HOUR) Integer digestHour,
    @Nullable LocalDate pauseFrom,
    @Nullable LocalDate pauseThrough) {

  /** What is chosen; refused with INVALID naming the field. */
  Choice choice() {
    requirePause();
    return new Choice(
        mailboxes(), reminders, questionNews, planNews, digestHour, pauseFrom, pauseThrough);
  }

  private List<String> mailboxes() {
    List<String> checked = new ArrayList<>();
    for (String one : alsoTo == null ? List.<String>of() : alsoTo) {
      String cleaned = Input.clean(one);
      if (!Mailbox.isOne(cleaned)) {
        throw invalid(
            "invalid-mailbox",
            "“%s” is geen e-mailadres.".formatted(cleaned),
            "alsoTo[%d]".formatted(checked.size()),
            "een adres als kabinet@voorbeeld.be");
      }
      if (checked.contains(cleaned)) {
        throw invalid(
            "invalid-mailbox",
            "“%s” staat er twee keer.".formatted(cleaned),
            "alsoTo[%d]".formatted(checked.size()),
            "elk adres één keer");
      }
      checked.add(cleaned);
    }
    return checked;
  }

  private void requirePause() {
    if (pauseFrom == null && pauseThrough == null) {
      return;
    }
    if (pauseFrom == null || pauseThrough == null) {
      throw invalid(
          "invalid-pause",
          "Een pauze heeft een eerste en een laatste dag.",
          pauseFrom == null ? "pauseFrom" : "pauseThrough",
          "een datum, of geen van beide");
    }
    if (pauseThrough.isBefore(pauseFrom)) {
      throw invalid(
          "invalid-pause",
          "De laatste dag van de pauze valt voor de eerste.",
          "pauseThrough",
          pauseFrom + " of later");
    }
    if (ChronoUnit.DAYS.between(pauseFrom, pauseThrough) > Choice.LONGEST_PAUSE) {
      throw invalid(
          "invalid-pause",
          "Een pauze duurt hoogstens %d dagen.".formatted(Choice.LONGEST_PAUSE),
          "pauseThrough",
          pauseFrom.plusDays(Choice.LONGEST_PAUSE) + " of vroeger");
    }
  }

  private static Refusal invalid(String slug, String words, String field, String expected) {
    return new Refusal(Kind.INVALID, slug, words).field(field).expected(expected);
  }
}

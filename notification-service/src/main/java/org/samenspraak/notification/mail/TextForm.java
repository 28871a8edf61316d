package org.samenspraak.notification.mail;

import org.samenspraak.notification.domain.Deadline;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Mail.Also;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.Mail.Note;

/**
 * A mail as plain text: all that the HTML says, in the same order. What others wrote in several
 * lines stands behind a margin, so that none of them passes for a line of the mail.
 */
final class TextForm {

  private static final String MARGIN = "  ";

  private final Mail mail;
  private final StringBuilder text = new StringBuilder();

  private TextForm(Mail mail) {
    this.mail = mail;
  }

  static String of(Mail mail) {
    return new TextForm(mail).write();
  }

  private String write() {
    Deadline deadline = mail.more().deadline();
    block(mail.heading());
    if (deadline != null) {
      block(deadline.day() + "\n" + deadline.left());
    }
    block(mail.opening());
    if (mail.more().parts().isEmpty() && !mail.topic().isEmpty()) {
      block("Onderwerp: " + mail.topic());
    }
    block(mail.linkText() + ":\n" + mail.link());
    facts();
    note();
    parts();
    also();
    text.append(mail.why()).append(' ').append(mail.answers()).append('\n');
    if (mail.more().preferences() != null) {
      text.append("Meldingen instellen: ").append(mail.more().preferences()).append('\n');
    }
    return text.toString();
  }

  private void facts() {
    for (Fact fact : mail.facts()) {
      text.append(fact.label()).append(": ").append(fact.value()).append('\n');
    }
    if (!mail.facts().isEmpty()) {
      text.append('\n');
    }
  }

  private void note() {
    Note note = mail.more().note();
    if (note != null) {
      block("Nota van het kabinet van " + OwnLines.shown(note.from()) + ":");
      block(OwnLines.of(note.text()).behind(MARGIN));
    }
  }

  private void parts() {
    if (!mail.more().parts().isEmpty()) {
      block("Wat gevraagd wordt, uit “" + mail.topic() + "”:");
      mail.more()
          .parts()
          .forEach(part -> {
            block("Deelvraag " + part.number());
            block(OwnLines.of(part.text()).behind(MARGIN));
          });
    }
  }

  private void also() {
    if (!mail.more().also().isEmpty()) {
      block(mail.isDigest() ? "Sinds het vorige overzicht:" : "Ook gebeurd:");
      mail.more().also().forEach(this::also);
    }
  }

  private void also(Also one) {
    String due = one.due() == null ? "" : MARGIN + one.due() + "\n";
    block(
        "- %s\n%s%s%s\n%s%s:\n%s%s"
            .formatted(
                one.what(),
                due,
                MARGIN,
                one.sentence(),
                MARGIN,
                one.linkText(),
                MARGIN,
                one.link()));
  }

  private void block(String lines) {
    text.append(lines).append("\n\n");
  }
}

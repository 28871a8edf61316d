package org.samenspraak.notification.domain.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.preferences.MailKind;

/**
 * One row of the table: which fact is told to whom, and how.
 *
 * @param why of a row for nobody: where it is told instead; else what the mail is called in the
 *     documentation
 */
public record Row<E extends Event>(
    Class<E> event,
    Audience audience,
    Importance importance,
    String why,
    Who<E> who,
    Words<E> words) {

  /** Whom it concerns; nobody gets the same fact by two rows, the first counts. */
  @FunctionalInterface
  public interface Who<E> {
    /** Those for whom this fact is. */
    List<Recipient> of(E fact, Known known);
  }

  /** Makes mails of the facts of one window. */
  @FunctionalInterface
  public interface Words<E> {
    /**
     * What is said of these facts.
     *
     * @param facts of one row in the order in which they happened, at least one
     */
    List<Mail> of(List<E> facts, Recipient to, Known known);
  }

  /** As what one chooses how to be told of it; empty of an assignment, which nobody chooses. */
  public Optional<MailKind> kind() {
    return switch (importance) {
      case ASSIGNMENT -> Optional.empty();
      case REMINDER -> Optional.of(MailKind.REMINDERS);
      case NEWS -> Optional.of(isOfPlan() ? MailKind.PLAN_NEWS : MailKind.QUESTION_NEWS);
    };
  }

  private boolean isOfPlan() {
    return PlanEvent.class.isAssignableFrom(event) || ActionEvent.class.isAssignableFrom(event);
  }

  /** What tells it from the others; stored with what was gathered. */
  public String name() {
    return Objects.requireNonNull(event.getAnnotation(EventName.class)).value() + "/" + audience;
  }
}

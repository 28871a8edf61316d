package org.samenspraak.notification.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.List;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Permission;

/** Who may what with notifications. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum NotificationPermission implements Permission {
  READ_LOG(
      "meldingen lezen die verstuurd werden of moeten worden",
      to("operator"),
      to("cabinet", Between.OWN_LOG),
      to("cabinet-reader", Between.OWN_LOG)),
  RESEND_NOTIFICATION("een melding opnieuw laten verzenden", to("operator"));

  /** What can hold between who asks and notifications. */
  public enum Between implements Condition {
    OWN_LOG("ze aan het eigen kabinet gericht zijn");

    private final String words;

    Between(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  private final String words;
  private final List<Grant> grants;

  NotificationPermission(String words, Grant... grants) {
    this.words = words;
    this.grants = List.of(grants);
  }

  /** What holds where it was sent to the cabinet of that minister. */
  public static Set<Between> between(Actor actor, String recipient) {
    return recipient.equals(actor.name()) ? Set.of(Between.OWN_LOG) : Set.of();
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<Grant> grants() {
    return grants;
  }
}

package org.samenspraak.notification.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.contracts.ids.MinisterId;

/** Who may what with notifications. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum NotificationPermission implements Permission {
  READ_LOG(
      "meldingen lezen die verstuurd werden of moeten worden",
      to("operator"),
      to("cabinet", Between.OWN_LOG),
      to("cabinet", Between.COORDINATED),
      to("cabinet-reader", Between.OWN_LOG),
      to("cabinet-reader", Between.COORDINATED),
      to("asker", Between.OWN_LOG),
      to("clerk", Between.OWN_LOG),
      to("secretariat", Between.OWN_LOG)),
  CHOOSE_PREFERENCES(
      "kiezen welke meldingen men krijgt, wanneer en waar",
      to("cabinet", Between.OWN_LOG),
      to("asker", Between.OWN_LOG),
      to("clerk", Between.OWN_LOG),
      to("secretariat", Between.OWN_LOG)),
  RESEND_NOTIFICATION("een melding opnieuw laten verzenden", to("operator"));

  /** What can hold between who asks and notifications. */
  public enum Between implements Condition {
    OWN_LOG("ze aan het eigen kabinet of de eigen dienst gericht zijn"),
    COORDINATED(
        "ze over één vraag gaan waarvan het kabinet het antwoord coördineert, zonder tekst");

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

  /**
   * What holds where it was sent to that recipient.
   *
   * @param recipient slug of a minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}
   */
  public static Set<Between> between(Actor actor, String recipient) {
    return recipient.equals(ownLogOf(actor)) ? Set.of(Between.OWN_LOG) : Set.of();
  }

  /**
   * What holds for the log of one question.
   *
   * @param coordinator of the question; null while nobody is appointed
   */
  public static Set<Between> ofQuestion(Actor actor, @Nullable MinisterId coordinator) {
    return coordinator != null && actor.name().equals(coordinator.value())
        ? Set.of(Between.COORDINATED)
        : Set.of();
  }

  /** Whose log that actor's own is, whether or not there is one. */
  public static String ownLogOf(Actor actor) {
    if (actor.isA("asker")) {
      return "asker~" + actor.name();
    }
    return actor.name().isEmpty() ? actor.kind() : actor.name();
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

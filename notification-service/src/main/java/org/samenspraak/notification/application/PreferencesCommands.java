package org.samenspraak.notification.application;

import java.util.Set;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.NotificationPermission;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.Preferences;
import org.springframework.stereotype.Service;

/** Choosing how to be told. */
@Service
public class PreferencesCommands {

  private final Aggregates<Preferences> preferences;
  private final Aggregates<Mailing> mailings;

  PreferencesCommands(Aggregates<Preferences> preferences, Aggregates<Mailing> mailings) {
    this.preferences = preferences;
    this.mailings = mailings;
  }

  /**
   * Chooses. A digest that is being gathered is sent at the hour that holds from now on; whoever is
   * cut off between the two asks the same again.
   *
   * @throws Refusal FORBIDDEN for whoever is not that recipient
   */
  public Versioned<Preferences> choose(Cause.Request cause, String recipient, Choice choice) {
    requireOwn(cause.actor(), recipient);
    Versioned<Preferences> chosen =
        preferences.addOrChange(
            recipient, cause, () -> Preferences.of(recipient), one -> one.choose(choice));
    String digest = Mailing.id(recipient, Mailing.DIGEST);
    if (mailings.find(digest).isPresent()) {
      Cause.Once once =
          new Cause.Once(cause.actor(), cause.at(), "preferences/" + chosen.version());
      mailings.change(digest, once, mailing -> mailing.awaitDigest(choice.nextDigest(cause.at())));
    }
    return chosen;
  }

  /** Refuses with FORBIDDEN whoever is not that recipient. */
  public void requireOwn(Actor actor, String recipient) {
    NotificationPermission.CHOOSE_PREFERENCES.check(
        actor,
        NotificationPermission.between(actor, recipient),
        () ->
            new Refusal(
                    Kind.FORBIDDEN,
                    "not-your-preferences",
                    "Alleen wie de meldingen krijgt, kiest hoe.")
                .field("recipient")
                .expected("wie u zelf bent"));
  }

  /** The same for who only looks. */
  public void requireMayRead(Actor actor, String recipient) {
    if (!NotificationPermission.READ_LOG.allows(actor, Set.of())) {
      requireOwn(actor, recipient);
    }
  }
}

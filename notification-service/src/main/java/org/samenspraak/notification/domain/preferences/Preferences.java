package org.samenspraak.notification.domain.preferences;

import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** What one recipient chose, by the recipient's key. */
@AggregateType("preferences")
public final class Preferences extends Aggregate {

  private String recipient;
  private Choice choice;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Preferences() {}

  /** Those of somebody who chose nothing yet. */
  public static Preferences of(String recipient) {
    Preferences preferences = new Preferences();
    preferences.recipient = recipient;
    preferences.choice = Choice.DEFAULT;
    return preferences;
  }

  /** Holds from the next mail on. */
  public void choose(Choice other) {
    choice = other;
  }

  public String recipient() {
    return recipient;
  }

  public Choice choice() {
    return choice;
  }
}

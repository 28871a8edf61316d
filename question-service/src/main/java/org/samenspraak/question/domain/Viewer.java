package org.samenspraak.question.domain;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;

/**
 * Who looks at a question or wants something of it, at some moment.
 *
 * @param mandateOver of an asker who is no member now; absent for everybody else
 */
public record Viewer(Actor actor, @Nullable MandateOver mandateOver) {
  static final String ASKER = "asker";

  /** Everybody. */
  public static final Viewer PUBLIC = office(Actor.PUBLIC);

  /** Somebody whose rights do not hang on being a member. */
  public static Viewer office(Actor actor) {
    if (actor.isA(ASKER)) {
      throw new IllegalArgumentException("whether " + actor + " is a member was not asked");
    }
    return new Viewer(actor, null);
  }

  /** A member of Parliament of today, by the register. */
  public static Viewer sitting(Actor actor) {
    return new Viewer(actor, null);
  }

  boolean sits() {
    return mandateOver == null;
  }
}

package org.samenspraak.backbone.aggregate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A row of the table of who may what. Each service has one table, an enum whose constants are its
 * rows; what is decided and {@code docs/permissions.md} both come from it.
 */
public interface Permission {

  /** What can hold between who asks and what is asked about. */
  interface Condition {

    /** In Dutch, as it goes on after "als". */
    String words();
  }

  /**
   * Whom a row lets in.
   *
   * @param who a kind of actor, one actor such as {@code service:question}, or {@link #EVERYONE}
   * @param when all of these must hold; always, if none
   */
  record Grant(String who, List<Condition> when) {
    public static final String EVERYONE = "everyone";

    /** Lets these in when all of that holds. */
    public static Grant to(String who, Condition... when) {
      return new Grant(who, List.of(when));
    }

    /** Lets everybody in, known or not, when all of that holds. */
    public static Grant everyone(Condition... when) {
      return to(EVERYONE, when);
    }

    private boolean allows(Actor actor, Set<? extends Condition> between) {
      boolean meant =
          who.equals(EVERYONE) || who.equals(actor.kind()) || who.equals(actor.toString());
      return meant && between.containsAll(when);
    }
  }

  /** As an enum's constant is called. */
  String name();

  /** What it is about, in Dutch. */
  String words();

  /** One of these is enough. */
  List<Grant> grants();

  /** How a request names it: {@code file-question}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether that actor may.
   *
   * @param between what holds between the actor and what it is about
   */
  default boolean allows(Actor actor, Set<? extends Condition> between) {
    return grants().stream().anyMatch(grant -> grant.allows(actor, between));
  }

  /** Refuses whoever may not. */
  default void check(Actor actor, Set<? extends Condition> between, Supplier<Refusal> refusal) {
    if (!allows(actor, between)) {
      throw refusal.get();
    }
  }
}

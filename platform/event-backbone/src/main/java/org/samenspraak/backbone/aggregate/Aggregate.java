package org.samenspraak.backbone.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Event;

/**
 * State that decides: its methods check what is allowed, change its fields and raise events. The
 * fields of a subclass are what is stored; the events it raised are stored with them in the same
 * write. A method that throws leaves nothing behind. Needs a constructor without arguments (it may
 * be private) or one whose parameters are named as the fields.
 */
public abstract class Aggregate {

  /** Something to publish: an own fact, or another's fact passed on unchanged. */
  public sealed interface Raised {
    /** An own fact. */
    record Fact(Event event) implements Raised {}

    /** Another's fact, passed on to a topic with its identity kept. */
    record Forward(String topic, Envelope original) implements Raised {}
  }

  private final transient List<Raised> raised = new ArrayList<>();

  /** Announces a fact; it is published once the change is stored. */
  protected final void raise(Event event) {
    raised.add(new Raised.Fact(event));
  }

  /** Passes another aggregate's fact on, unchanged, to a topic of its own. */
  protected final void forward(String topic, Envelope original) {
    raised.add(new Raised.Forward(topic, original));
  }

  /** For the backbone and for tests: what was raised since the last call. */
  public final List<Raised> takeRaised() {
    List<Raised> taken = List.copyOf(raised);
    raised.clear();
    return taken;
  }

  /** For tests: the own facts raised so far, which stay raised. */
  public final List<Event> raisedEvents() {
    return raised.stream()
        .filter(Raised.Fact.class::isInstance)
        .map(r -> ((Raised.Fact) r).event())
        .toList();
  }

  /** The next moment at which {@link #wake} is to be called, if any; asked after every change. */
  public @Nullable Wake wakeOn() {
    return null;
  }

  /** Does what that moment was awaited for. Called at or after it, once in effect. */
  public void wake(Wake wake, Instant now) {
    throw new IllegalStateException("never asked to be woken: " + wake);
  }
}

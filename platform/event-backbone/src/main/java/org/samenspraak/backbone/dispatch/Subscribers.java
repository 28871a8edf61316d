package org.samenspraak.backbone.dispatch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.trace.Trace;
import org.samenspraak.contracts.Event;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/** The service's reactions and projections, and which events each takes. */
public final class Subscribers {
  private final ViewStore views;
  private final List<? extends Projection<?>> projections;
  private final List<Subscriber<?>> reactions;

  /**
   * All of a service.
   *
   * @throws IllegalArgumentException when a reaction does not say which event it takes, or two have
   *     one name
   */
  public Subscribers(
      ViewStore views,
      List<? extends Projection<?>> projections,
      List<? extends Reaction<?>> reactions) {
    this.views = views;
    this.projections = List.copyOf(projections);
    this.reactions = reactions.stream().<Subscriber<?>>map(Subscriber::of).toList();
    Set<String> names = new HashSet<>(Set.of(Parked.INTAKE));
    this.reactions.forEach(one -> {
      if (!names.add(one.name())) {
        throw new IllegalArgumentException("two reactions are named " + one.name());
      }
    });
  }

  /** One reaction and the events it takes. */
  record Subscriber<E extends Event>(Class<E> type, String name, Reaction<E> reaction) {

    @SuppressWarnings("unchecked") // the resolved generic is the reaction's own
    static <E extends Event> Subscriber<E> of(Reaction<E> reaction) {
      Class<?> type =
          ResolvableType.forClass(AopUtils.getTargetClass(reaction))
              .as(Reaction.class)
              .getGeneric(0)
              .resolve();
      if (type == null) {
        throw new IllegalArgumentException("does not say which event it takes: " + reaction);
      }
      return new Subscriber<>((Class<E>) type, reaction.name(), reaction);
    }

    Cause.Once cause(Envelope envelope) {
      return new Cause.Once(envelope.actor(), envelope.time(), name + ":" + envelope.id());
    }

    void react(Event event, Envelope envelope) {
      try (Trace _ = Trace.open(envelope.traceparent())) {
        reaction.on(type.cast(event), new Received(envelope, cause(envelope)));
      }
    }
  }

  List<String> names() {
    return reactions.stream().map(Subscriber::name).toList();
  }

  List<Subscriber<?>> reactionsTo(Event event) {
    return reactions.stream().filter(one -> one.type().isInstance(event)).toList();
  }

  Optional<Subscriber<?>> reaction(String name) {
    return reactions.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Applies the event to every view that it feeds. */
  void project(Event event, Envelope envelope) {
    for (Projection<?> projection : projections) {
      project(projection, event, envelope);
    }
  }

  private <V> void project(Projection<V> projection, Event event, Envelope envelope) {
    for (Projection.Subscription<?, V> subscription : projection.subscriptions()) {
      if (subscription.event().isInstance(event)) {
        apply(projection, subscription, event, envelope);
      }
    }
  }

  private <E extends Event, V> void apply(
      Projection<V> projection,
      Projection.Subscription<E, V> subscription,
      Event event,
      Envelope envelope) {
    E fact = subscription.event().cast(event);
    views.apply(
        projection.collection(),
        subscription.key().apply(fact),
        projection.type(),
        envelope.subject(),
        envelope.sequence(),
        before -> subscription.fold().apply(before, fact));
  }
}

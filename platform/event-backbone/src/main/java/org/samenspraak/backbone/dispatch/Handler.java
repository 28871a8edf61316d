package org.samenspraak.backbone.dispatch;

import java.util.List;
import java.util.Optional;
import org.samenspraak.backbone.dispatch.ParkingLot.Lane;
import org.samenspraak.backbone.dispatch.Reader.Reading;
import org.samenspraak.backbone.dispatch.Subscribers.Subscriber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done with one message, the caller holding its lane's turn. First the intake: it is read
 * and applied to the views; while that fails nothing of its key goes on. Then each reaction by
 * itself, in a group of its own: one that fails holds up only itself.
 */
final class Handler {
  private static final Logger LOG = LoggerFactory.getLogger(Handler.class);

  private final Reader reader;
  private final Subscribers subscribers;
  private final ParkingLot lot;
  private final Attempts attempts;
  private final KeyOnly keyOnly;
  private final Figures figures;

  Handler(
      Reader reader,
      Subscribers subscribers,
      ParkingLot lot,
      Attempts attempts,
      KeyOnly keyOnly,
      Figures figures) {
    this.reader = reader;
    this.subscribers = subscribers;
    this.lot = lot;
    this.attempts = attempts;
    this.keyOnly = keyOnly;
    this.figures = figures;
  }

  /** Handles a message from a topic; when this returns, it is done or parked. */
  void handle(Incoming message) {
    Lane lane = lot.lane(message.lane());
    if (lane.blocked(Parked.INTAKE)) {
      lot.behind(Parked.INTAKE, message);
    } else if (!lane.discarded(Parked.INTAKE, message)) {
      takeIn(message, lane)
          .ifPresentOrElse(failure -> lot.park(Parked.INTAKE, message, failure), figures::handled);
    }
  }

  /** Tries a parked message again; empty when it had its effect. */
  Optional<Failure> again(Parked parked) {
    figures.retried();
    Incoming message = parked.message();
    return parked.in(Parked.INTAKE)
        ? takeIn(message, lot.lane(message.lane()))
        : reactAlone(parked.group(), message);
  }

  /** Leaves the keys of a message that is to have no effect in the targets of its reactions. */
  void leaveKeys(Parked parked) {
    if (reader.read(parked.message()) instanceof Reading.Fact fact) {
      subscribers.reactionsTo(fact.event()).stream()
          .filter(one -> parked.in(Parked.INTAKE) || parked.in(one.name()))
          .forEach(one -> leaveKey(one, fact));
    }
  }

  private void leaveKey(Subscriber<?> one, Reading.Fact fact) {
    keyOnly.during(
        one.cause(fact.envelope()),
        () ->
            attempts
                .at(() -> one.react(fact.event(), fact.envelope()))
                .ifPresent(failure ->
                    LOG.info(
                        "{} left no key of {}: {}", one.name(), fact.envelope().id(), failure)));
  }

  private Optional<Failure> takeIn(Incoming message, Lane lane) {
    return switch (reader.read(message)) {
      case Reading.Failed(Failure failure) -> Optional.of(failure);
      case Reading.NotOurs none -> {
        figures.neverKnown();
        yield Optional.empty();
      }
      case Reading.Fact fact -> {
        Optional<Failure> failure =
            attempts.at(() -> subscribers.project(fact.event(), fact.envelope()));
        if (failure.isEmpty()) {
          react(message, fact, lane);
        }
        yield failure;
      }
    };
  }

  private void react(Incoming message, Reading.Fact fact, Lane lane) {
    List<Subscriber<?>> reactions = subscribers.reactionsTo(fact.event());
    for (Subscriber<?> one : reactions) {
      if (lane.blocked(one.name())) {
        lot.behind(one.name(), message);
      } else if (!lane.discarded(one.name(), message)) {
        react(one, fact).ifPresent(failure -> lot.park(one.name(), message, failure));
      }
    }
  }

  private Optional<Failure> reactAlone(String group, Incoming message) {
    Optional<Subscriber<?>> one = subscribers.reaction(group);
    if (one.isEmpty()) {
      return Optional.of(new Failure(Why.FAILED, "there is no reaction named " + group));
    }
    return switch (reader.read(message)) {
      case Reading.Failed(Failure failure) -> Optional.of(failure);
      case Reading.NotOurs(String type) ->
          Optional.of(new Failure(Why.FAILED, "no longer known: " + type));
      case Reading.Fact fact -> react(one.get(), fact);
    };
  }

  private Optional<Failure> react(Subscriber<?> one, Reading.Fact fact) {
    return attempts.at(
        () -> figures.timed(one.name(), () -> one.react(fact.event(), fact.envelope())));
  }
}

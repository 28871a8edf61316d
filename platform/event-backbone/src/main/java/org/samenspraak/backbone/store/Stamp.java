package org.samenspraak.backbone.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate.Raised;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.contracts.Event;

/**
 * Makes of what an aggregate raised the finished events that wait in its outbox.
 *
 * @param source CloudEvents source, for example {@code /question-service}
 * @param machineClock dates the commit, for ages
 * @param traceparent of the present thread's trace, null outside one
 */
public record Stamp(
    EventCodec codec,
    String source,
    InstantSource machineClock,
    Supplier<@Nullable String> traceparent) {

  List<Pending> on(List<Raised> raised, String kind, String id, long lastSequence, Cause cause) {
    List<Pending> events = new ArrayList<>(raised.size());
    long sequence = lastSequence;
    for (Raised one : raised) {
      sequence++;
      events.add(on(one, kind + "/" + id + "/" + sequence, sequence, cause));
    }
    return events;
  }

  private Pending on(Raised raised, String eventId, long sequence, Cause cause) {
    return switch (raised) {
      case Raised.Fact(Event event) ->
          new Pending(
              eventId,
              sequence,
              EventCodec.topicOf(event.getClass()),
              machineClock.instant(),
              new Envelope(
                  eventId,
                  EventCodec.nameOf(event.getClass()),
                  source,
                  sequence,
                  cause.at(),
                  cause.actor(),
                  traceparent.get(),
                  codec.write(event)),
              cause instanceof Cause.Request request ? request.audit() : null);
      case Raised.Forward(String topic, Envelope original) ->
          new Pending(eventId, sequence, topic, machineClock.instant(), original);
    };
  }
}

package org.samenspraak.backbone.dispatch;

import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.wire.CloudEventsHeaders;
import org.samenspraak.backbone.wire.Decoded;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.contracts.Event;

/** Reads what a message says. */
final class Reader {
  private final EventCodec codec;

  Reader(EventCodec codec) {
    this.codec = codec;
  }

  /** What reading came to. */
  sealed interface Reading {

    record Fact(Envelope envelope, Event event) implements Reading {}

    /** Its name was never known here; nothing of it is our business. */
    record NotOurs(String type) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  Reading read(Incoming message) {
    String type = message.headers().get(CloudEventsHeaders.TYPE);
    if (type == null || type.isBlank()) {
      return failed(Why.UNREADABLE, "no header " + CloudEventsHeaders.TYPE);
    }
    try {
      return switch (codec.read(type, message.data())) {
        case Decoded.NeverKnown none -> new Reading.NotOurs(none.type());
        case Decoded.UnknownVersion newer -> failed(Why.UNKNOWN_VERSION, newer.type());
        case Decoded.Unreadable broken ->
            failed(Why.UNREADABLE, broken.type() + ": " + broken.reason());
        case Decoded.Known(Event event) ->
            new Reading.Fact(
                CloudEventsHeaders.read(message.headers()::get, message.data()), event);
      };
    } catch (CloudEventsHeaders.Malformed malformed) {
      return failed(Why.UNREADABLE, String.valueOf(malformed.getMessage()));
    } catch (RuntimeException upcast) {
      return new Reading.Failed(Failure.of(upcast));
    }
  }

  private static Reading failed(Why why, String reason) {
    return new Reading.Failed(new Failure(why, reason));
  }
}

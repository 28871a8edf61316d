package org.samenspraak.backbone.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;

/** CloudEvents 1.0 in Kafka's binary mode: each attribute a header, its value plain UTF-8 text. */
public final class CloudEventsHeaders {
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String SEQUENCE = "ce_sequence";
  public static final String ACTOR = "ce_actor";
  public static final String TRACE_PARENT = "traceparent";
  public static final String CONTENT_TYPE = "content-type";

  private CloudEventsHeaders() {}

  /** The message is not a CloudEvent as house rules want it; it can only be parked. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
      super(reason);
    }
  }

  /** The headers of an event's record. */
  public static Headers write(Envelope envelope) {
    Headers headers = new RecordHeaders();
    put(headers, SPEC_VERSION, "1.0");
    put(headers, ID, envelope.id());
    put(headers, TYPE, envelope.type());
    put(headers, SOURCE, envelope.source());
    put(headers, SUBJECT, envelope.subject());
    put(headers, TIME, envelope.time().toString());
    put(headers, SEQUENCE, Long.toString(envelope.sequence()));
    put(headers, ACTOR, envelope.actor().toString());
    if (envelope.traceparent() != null) {
      put(headers, TRACE_PARENT, envelope.traceparent());
    }
    put(headers, CONTENT_TYPE, "application/json");
    return headers;
  }

  /**
   * The event of a record. What it is about is read from its id, which says that too.
   *
   * @param header gives the text of the header with that name, null when it is absent
   * @throws Malformed when an attribute is missing or not of its form, or there is no payload
   */
  public static Envelope read(Function<String, @Nullable String> header, byte @Nullable [] value) {
    if (value == null) {
      throw new Malformed("no payload");
    }
    String id = required(header, ID);
    int first = id.indexOf('/');
    if (first <= 0 || id.lastIndexOf('/') <= first + 1) {
      throw new Malformed(ID + " is not <aggregate>/<id>/<sequence>: " + id);
    }
    try {
      return new Envelope(
          id,
          required(header, TYPE),
          required(header, SOURCE),
          Long.parseLong(required(header, SEQUENCE)),
          Instant.parse(required(header, TIME)),
          Actor.parse(required(header, ACTOR)),
          header.apply(TRACE_PARENT),
          value);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Malformed(e.toString());
    }
  }

  private static String required(Function<String, @Nullable String> header, String name) {
    String text = header.apply(name);
    if (text == null || text.isBlank()) {
      throw new Malformed("no header " + name);
    }
    return text;
  }

  private static void put(Headers headers, String name, String text) {
    headers.add(name, text.getBytes(UTF_8));
  }
}

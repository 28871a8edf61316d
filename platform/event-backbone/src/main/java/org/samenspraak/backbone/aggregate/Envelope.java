package org.samenspraak.backbone.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it travels: the CloudEvents attributes and the payload's bytes.
 *
 * @param id {@code <aggregate>/<aggregate id>/<sequence>}
 * @param type for example {@code question.filed.v1}
 * @param source for example {@code /question-service}
 * @param sequence counter within the aggregate, from 1, without gaps
 * @param time when it happened, on the business clock
 * @param actor who caused it
 * @param data JSON, UTF-8; never changed after construction
 */
@SuppressWarnings("ArrayRecordComponent") // compared by id, never by content
public record Envelope(
    String id,
    String type,
    String source,
    long sequence,
    Instant time,
    Actor actor,
    @Nullable String traceparent,
    byte[] data) {

  /** What it is about, the same for all events of one aggregate: {@code <aggregate>/<id>}. */
  public String subject() {
    return id.substring(0, id.lastIndexOf('/'));
  }

  /** The kind of aggregate that raised it, for example {@code question}. */
  public String aggregate() {
    return id.substring(0, id.indexOf('/'));
  }

  /** The id of the aggregate that raised it, also the Kafka key. */
  public String aggregateId() {
    return id.substring(id.indexOf('/') + 1, id.lastIndexOf('/'));
  }
}

package org.samenspraak.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.wire.CloudEventsHeaders;

/**
 * A fact as another service publishes it: a golden sample of event-contracts about a thing of one's
 * own.
 */
record Fact(Envelope envelope) {
  private static final Instant FILED = Instant.parse("2020-10-29T09:00:00Z");
  private static final String[] SAMPLE_IDS = {
    "0f6f2f0e-1d7b-4d38-9d2c-6a6f3f0b1c48",
    "plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden",
    "3b0c1a52-6a0e-4d2f-9f57-0c0f6f8a7e11",
    "jambon-2019"
  };

  /**
   * A sample in which every id of a thing of that kind is another.
   *
   * @param type for example {@code coordination.opened.v1}
   * @param id of the aggregate
   */
  static Fact of(String type, String id, long sequence) {
    return of(type, id, sequence, "", "");
  }

  /** The same with other words in it. */
  static Fact of(String type, String id, long sequence, String words, String otherWords) {
    String json = sample(type);
    String aggregate = type.substring(0, type.indexOf('.'));
    String sampleId =
        switch (aggregate) {
          case "question", "coordination" -> SAMPLE_IDS[0];
          case "plan" -> SAMPLE_IDS[1];
          case "action" -> SAMPLE_IDS[2];
          case "government" -> SAMPLE_IDS[3];
          default -> throw new IllegalArgumentException(type);
        };
    String own = json.replace(sampleId, id);
    String data = words.isEmpty() ? own : own.replace(words, otherWords);
    return new Fact(
        new Envelope(
            aggregate + "/" + id + "/" + sequence,
            type,
            "/" + aggregate + "-service",
            sequence,
            FILED.plus(Duration.ofMinutes(sequence)),
            Actor.parse("clerk"),
            null,
            data.getBytes(UTF_8)));
  }

  /** The same, happened at another moment. */
  Fact at(Instant moment) {
    return with(moment, envelope.actor(), envelope.data());
  }

  /** The same with this JSON in it. */
  Fact saying(String json) {
    return with(envelope.time(), envelope.actor(), json.getBytes(UTF_8));
  }

  /** The same, done by somebody else. */
  Fact by(String actor) {
    return with(envelope.time(), Actor.parse(actor), envelope.data());
  }

  private Fact with(Instant moment, Actor actor, byte[] data) {
    return new Fact(
        new Envelope(
            envelope.id(),
            envelope.type(),
            envelope.source(),
            envelope.sequence(),
            moment,
            actor,
            envelope.traceparent(),
            data));
  }

  private static String sample(String type) {
    try (InputStream sample = Fact.class.getResourceAsStream("/samples/" + type + ".full.json")) {
      return new String(Objects.requireNonNull(sample, type).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it travels. */
  ProducerRecord<String, byte[]> message() {
    return new ProducerRecord<>(
        envelope.aggregate() + "-events",
        null,
        envelope.aggregateId(),
        envelope.data(),
        CloudEventsHeaders.write(envelope));
  }
}

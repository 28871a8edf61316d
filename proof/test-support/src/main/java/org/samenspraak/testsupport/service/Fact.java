package org.samenspraak.testsupport.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A fact as another service publishes it, or anything else that somebody puts on a topic.
 *
 * @param key of the record: the id of what the fact is about
 * @param headers of the record: the envelope
 */
public record Fact(String topic, String key, Map<String, String> headers, String data) {
  private static final Instant FILED = Instant.parse("2020-10-29T09:00:00Z");

  /** The ids in the samples of event-contracts, by what they name. */
  private static final Map<String, String> SAMPLE_IDS =
      Map.of(
          "question",
          "0f6f2f0e-1d7b-4d38-9d2c-6a6f3f0b1c48",
          "coordination",
          "0f6f2f0e-1d7b-4d38-9d2c-6a6f3f0b1c48",
          "plan",
          "plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden",
          "action",
          "3b0c1a52-6a0e-4d2f-9f57-0c0f6f8a7e11",
          "government",
          "jambon-2019");

  private static final Map<String, String> SERVICES =
      Map.of("government", "/coordination-service", "action", "/plan-service");

  /** Keeps a copy. */
  public Fact {
    headers = Map.copyOf(headers);
  }

  /**
   * A fact by a clerk, some minutes after nine on 29 October 2020.
   *
   * @param type such as {@code coordination.opened.v1}
   * @param id of the aggregate
   */
  public static Fact of(String type, String id, long sequence, String json) {
    String aggregate = aggregate(type);
    return new Fact(
        aggregate + "-events",
        id,
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            aggregate + "/" + id + "/" + sequence,
            "ce_type",
            type,
            "ce_source",
            SERVICES.getOrDefault(aggregate, "/" + aggregate + "-service"),
            "ce_subject",
            aggregate + "/" + id,
            "ce_time",
            FILED.plus(Duration.ofMinutes(sequence)).toString(),
            "ce_sequence",
            Long.toString(sequence),
            "ce_actor",
            "clerk",
            "content-type",
            "application/json"),
        json);
  }

  /** One whose data are the contract's full sample, about a thing of one's own. */
  public static Fact sample(String type, String id, long sequence) {
    String sampleId = SAMPLE_IDS.get(aggregate(type));
    if (sampleId == null) {
      throw new IllegalArgumentException(type);
    }
    return of(type, id, sequence, sample(type + ".full").replace(sampleId, id));
  }

  /** A sample of event-contracts as it stands there: {@code question.filed.v1.full}. */
  public static String sample(String name) {
    try (InputStream sample = Fact.class.getResourceAsStream("/samples/" + name + ".json")) {
      if (sample == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return new String(sample.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String aggregate(String type) {
    return type.substring(0, type.indexOf('.'));
  }

  /** The same on another topic. */
  public Fact on(String other) {
    return new Fact(other, key, headers, data);
  }

  /** The same, happened at another moment. */
  public Fact at(Instant moment) {
    return with("ce_time", moment.toString());
  }

  /** The same, done by somebody else. */
  public Fact by(String actor) {
    return with("ce_actor", actor);
  }

  /** The same with another header. */
  public Fact with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Fact(topic, key, more, data);
  }

  /** The same with other words in it. */
  public Fact replacing(String words, String otherWords) {
    return saying(data.replace(words, otherWords));
  }

  /** The id of the event. */
  public String id() {
    return headers.getOrDefault("ce_id", "");
  }

  /** The same with this JSON in it. */
  public Fact saying(String json) {
    return new Fact(topic, key, headers, json);
  }

  /** As it travels. */
  ProducerRecord<String, byte[]> message() {
    var message = new ProducerRecord<>(topic, key, data.getBytes(UTF_8));
    headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    return message;
  }
}

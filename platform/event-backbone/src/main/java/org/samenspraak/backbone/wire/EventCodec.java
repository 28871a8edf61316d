package org.samenspraak.backbone.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to and from their names and JSON: dates as ISO text, absent instead of null, unknown
 * fields ignored. Thread-safe.
 */
public final class EventCodec {
  private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private final Map<String, Class<? extends Event>> byName = new HashMap<>();
  private final Set<String> families = new HashSet<>();
  private final Map<Class<? extends Event>, Upcast<?, ?>> upcasts = new HashMap<>();

  /**
   * @param known event records, or sealed interfaces that stand for all their records
   * @param upcasts one for each older version; applied until the newest is reached
   * @throws IllegalArgumentException when an older version has none: its events would be read and
   *     then be nobody's
   */
  public EventCodec(Collection<Class<? extends Event>> known, Collection<Upcast<?, ?>> upcasts) {
    known.stream().flatMap(EventCodec::records).forEach(this::add);
    upcasts.forEach(upcast -> {
      add(upcast.from());
      this.upcasts.put(upcast.from(), upcast);
    });
    byName.forEach((name, record) -> {
      if (!this.upcasts.containsKey(record) && byName.keySet().stream().anyMatch(newerThan(name))) {
        throw new IllegalArgumentException(
            name + " has a newer version and no function to it: " + record);
      }
    });
  }

  /** The name of an event on the wire. */
  public static String nameOf(Class<? extends Event> type) {
    EventName name = type.getAnnotation(EventName.class);
    if (name == null) {
      throw new IllegalArgumentException("not an event with a name: " + type);
    }
    return name.value();
  }

  /** The topic that carries events of this class. */
  public static String topicOf(Class<? extends Event> type) {
    Topic topic = type.getAnnotation(Topic.class);
    for (Class<?> face : type.getInterfaces()) {
      topic = topic == null ? face.getAnnotation(Topic.class) : topic;
    }
    if (topic == null) {
      throw new IllegalArgumentException("not an event with a topic: " + type);
    }
    return topic.value();
  }

  /** The payload. */
  public byte[] write(Event event) {
    return json.writeValueAsBytes(event);
  }

  /** Reads a payload; never throws for what a message contains. */
  public Decoded read(String type, byte @Nullable [] data) {
    Class<? extends Event> record = byName.get(type);
    if (record == null) {
      return families.contains(family(type))
          ? new Decoded.UnknownVersion(type)
          : new Decoded.NeverKnown(type);
    }
    if (data == null) {
      return new Decoded.Unreadable(type, "no payload");
    }
    try {
      JsonNode tree = json.readTree(data);
      if (!tree.isObject()) {
        return new Decoded.Unreadable(type, "not a JSON object");
      }
      return RequiredFields.missing(tree, record)
          .<Decoded>map(path -> new Decoded.Unreadable(type, "missing: " + path))
          .orElseGet(() -> new Decoded.Known(newest(json.treeToValue(tree, record))));
    } catch (JacksonException e) {
      return new Decoded.Unreadable(type, e.getOriginalMessage());
    }
  }

  /** A payload as plain maps, lists, texts, numbers and booleans. */
  public Map<String, Object> plain(byte[] data) {
    return json.readValue(data, PLAIN);
  }

  private Event newest(Event event) {
    Event newest = event;
    for (Upcast<?, ?> next = upcasts.get(event.getClass());
        next != null;
        next = upcasts.get(newest.getClass())) {
      newest = next.apply(newest);
    }
    return newest;
  }

  private void add(Class<? extends Event> record) {
    String name = nameOf(record);
    Class<? extends Event> other = byName.put(name, record);
    if (other != null && other != record) {
      throw new IllegalArgumentException(name + " names both " + other + " and " + record);
    }
    families.add(family(name));
  }

  private static String family(String name) {
    int version = name.lastIndexOf(".v");
    return version < 0 ? name : name.substring(0, version);
  }

  private static Predicate<String> newerThan(String name) {
    return other -> family(other).equals(family(name)) && version(other) > version(name);
  }

  private static int version(String name) {
    String version = name.substring(family(name).length());
    return version.isEmpty() ? 0 : Integer.parseInt(version.substring(".v".length()));
  }

  /** The event itself, or the records that a sealed interface stands for. */
  public static Stream<Class<? extends Event>> records(Class<? extends Event> type) {
    if (!type.isSealed()) {
      return Stream.of(type);
    }
    return Stream.of(type.getPermittedSubclasses())
        .flatMap(permitted -> records(permitted.asSubclass(Event.class)));
  }
}

package org.samenspraak.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What a service says on its management port: of itself to all, of parked messages to operators.
 */
@HttpExchange
public interface Management {
  /** Where it says how it is. */
  String HEALTH = "/actuator/health";

  /** Whether it works, and why not; also when it says so with 503. */
  record Health(String status, Map<String, Component> components) {

    /** One thing that it depends on. */
    record Component(String status, @Nullable Map<String, Object> details) {}

    /** What one of them says; null when it says nothing of the kind. */
    public @Nullable Object detail(String component, String name) {
      Component found = components == null ? null : components.get(component);
      return found == null || found.details() == null ? null : found.details().get(name);
    }
  }

  /** A figure; not a number while it is not known. */
  record Metric(List<Measurement> measurements) {
    record Measurement(String statistic, double value) {}

    /** Its value. */
    public double value() {
      return measurements.isEmpty() ? Double.NaN : measurements.getFirst().value();
    }
  }

  /**
   * A message that waits.
   *
   * @param group the reaction that it waits for, or {@code intake}
   * @param since by the machine's clock
   * @param nextTry null when only an operator can have it tried
   */
  record Parked(
      String id,
      String group,
      @Nullable String eventId,
      @Nullable String type,
      String topic,
      int partition,
      long offset,
      @Nullable String key,
      String why,
      String reason,
      int tries,
      Instant since,
      @Nullable Instant nextTry) {}

  /** With what it carries; the data are null when they are no text. */
  record Whole(Parked message, Map<String, String> headers, @Nullable String data) {}

  /** What came of a replay. */
  record Replayed(int handled, boolean waiting) {}

  @GetExchange(HEALTH)
  Health health();

  @GetExchange("/actuator/metrics/{name}")
  Metric metric(@PathVariable String name);

  @GetExchange("/parked")
  Listing<Parked> parked(@RequestParam int page, @RequestParam int size);

  @GetExchange("/parked/{id}")
  Whole one(@PathVariable String id);

  @PostExchange("/parked/{id}/replay")
  Replayed replay(@PathVariable String id);

  @PostExchange("/parked/{id}/discard")
  Parked discard(@PathVariable String id);
}

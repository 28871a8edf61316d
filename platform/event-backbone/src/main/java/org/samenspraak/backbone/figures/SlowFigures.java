package org.samenspraak.backbone.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Figures that only the store or the broker can tell. They are asked in the background, so that
 * whoever reads figures never waits for a store that is away: just then they are needed. What could
 * not be told at the last look is not a number.
 */
public final class SlowFigures {
  private static final Logger LOG = LoggerFactory.getLogger(SlowFigures.class);
  private static final String NO_TAG = "";

  private final MeterRegistry registry;
  private final List<Question> questions = new CopyOnWriteArrayList<>();

  private record Question(
      Figure figure, Map<String, Double> last, Supplier<Map<String, Double>> ask) {

    void look() {
      try {
        Map<String, Double> told = ask.get();
        last.replaceAll((tag, before) -> told.getOrDefault(tag, Double.NaN));
      } catch (RuntimeException e) {
        if (!last.values().stream().allMatch(known -> known.isNaN())) {
          LOG.info("{} is not known for now: {}", figure.name(), e.toString());
        }
        last.replaceAll((tag, before) -> Double.NaN);
      }
    }
  }

  /** Without any figure yet. */
  public SlowFigures(MeterRegistry registry) {
    this.registry = registry;
  }

  /** A figure of one value. */
  public void add(Figure figure, DoubleSupplier ask) {
    add(figure, NO_TAG, Set.of(NO_TAG), () -> Map.of(NO_TAG, ask.getAsDouble()));
  }

  /**
   * A figure with a value for each of some tags.
   *
   * @param values all there will ever be; one that is not told is not a number
   */
  public void add(
      Figure figure, String tag, Collection<String> values, Supplier<Map<String, Double>> ask) {
    Map<String, Double> last = new ConcurrentHashMap<>();
    for (String value : values) {
      last.put(value, Double.NaN);
      Gauge.Builder<?> gauge =
          Gauge.builder(figure.name(), () -> last.get(value))
              .baseUnit(figure.unit())
              .description(figure.description());
      var _ = (tag.equals(NO_TAG) ? gauge : gauge.tag(tag, value)).register(registry);
    }
    questions.add(new Question(figure, last, ask));
  }

  /** Asks each once. */
  @Scheduled(fixedDelayString = "${samenspraak.figures.every:15s}")
  public void look() {
    questions.forEach(Question::look);
  }
}

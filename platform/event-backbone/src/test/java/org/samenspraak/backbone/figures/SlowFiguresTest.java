package org.samenspraak.backbone.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

class SlowFiguresTest {
  private static final Figure WAITING = new Figure("samenspraak.waiting", "mails", "Mails.");

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final SlowFigures figures = new SlowFigures(registry);
  private DoubleSupplier answer = () -> 3;

  private double waiting() {
    return registry.get("samenspraak.waiting").gauge().value();
  }

  @Test
  void are_what_was_told_at_the_last_look_and_nobody_who_reads_them_asks() {
    AtomicInteger asked = new AtomicInteger();
    figures.add(WAITING, asked::incrementAndGet);
    assertThat(waiting()).isNaN();

    figures.look();

    assertThat(waiting()).isEqualTo(1);
    assertThat(waiting()).isEqualTo(1);
    assertThat(asked).hasValue(1);
  }

  @Test
  void are_not_a_number_while_they_cannot_be_told_and_the_others_are_told_still() {
    figures.add(WAITING, () -> answer.getAsDouble());
    figures.add(new Figure("samenspraak.other", "mails", "Others."), () -> 7);
    figures.look();
    answer =
        () -> {
          throw new StoreUnavailable("away", new IllegalStateException());
        };

    figures.look();

    assertThat(waiting()).isNaN();
    assertThat(registry.get("samenspraak.other").gauge().value()).isEqualTo(7);
    answer = () -> 0;
    figures.look();
    assertThat(waiting()).isZero();
  }

  @Test
  void may_have_a_value_for_each_of_some_tags() {
    figures.add(WAITING, "topic", List.of("a", "b"), () -> Map.of("a", 1.0));
    figures.look();

    assertThat(registry.get("samenspraak.waiting").tag("topic", "a").gauge().value()).isEqualTo(1);
    assertThat(registry.get("samenspraak.waiting").tag("topic", "b").gauge().value()).isNaN();
  }
}

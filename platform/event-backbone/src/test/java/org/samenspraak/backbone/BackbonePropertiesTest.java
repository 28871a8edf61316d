package org.samenspraak.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.ClockConfiguration.Following;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.backbone.time.Backoff;
import org.samenspraak.testsupport.ShortWaits;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.scheduling.annotation.Scheduled;

class BackbonePropertiesTest {

  private static BackboneProperties strictly(Map<String, Object> set) {
    return new Binder(new MapConfigurationPropertySource(set))
        .bindOrCreate(
            "samenspraak",
            Bindable.of(BackboneProperties.class),
            new NoUnboundElementsBindHandler(BindHandler.DEFAULT, _ -> true));
  }

  @Test
  void productionWaitsAsLongAsItIsDocumented() {
    BackboneProperties production = BackboneProperties.defaults();

    assertThat(production.store())
        .isEqualTo(
            new BackboneProperties.Store(
                true,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofDays(7),
                500));
    assertThat(production.kafka().timeouts().producer())
        .containsOnly(
            Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000),
            Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000),
            Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000L));
    assertThat(production.dispatch().away())
        .isEqualTo(new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5)));
    assertThat(production.dispatch().notYet())
        .isEqualTo(new Backoff(Duration.ofMillis(250), Duration.ofSeconds(30)));
    assertThat(production.relay().leaseAbandoned()).isEqualTo(Duration.ofSeconds(3));
  }

  /** A name that is renamed here would else leave tests waiting as in production, unnoticed. */
  @Test
  void whatTestsShortenIsThere() throws NoSuchMethodException {
    Map<String, Object> ours = new TreeMap<>(ShortWaits.asProperties());
    ours.keySet().removeIf(name -> !name.startsWith("samenspraak.") || name.contains(".mail."));
    Stream.of(SlowFigures.class.getMethod("look"), Following.class.getDeclaredMethod("look"))
        .map(BackbonePropertiesTest::pauseOf)
        .forEach(ours::remove);

    assertThat(strictly(ours)).isNotNull();
    assertThatThrownBy(() -> strictly(Map.of("samenspraak.relay.lok", "1s")))
        .isInstanceOf(BindException.class);
  }

  /** What Spring schedules has its property where it is scheduled. */
  private static String pauseOf(Method scheduled) {
    String pause = scheduled.getAnnotation(Scheduled.class).fixedDelayString();
    return pause.substring("${".length(), pause.indexOf(':'));
  }

  @Test
  void aLeaseThatWouldBeTakenFromWhoeverIsWellIsRefused() {
    assertThatThrownBy(() -> strictly(Map.of("samenspraak.relay.look-idle", "3s")))
        .hasRootCauseMessage(
            "samenspraak.relay.lease-abandoned must be longer than from one look to the next");
  }
}

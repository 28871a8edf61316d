package org.samenspraak.backbone;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Objects;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.deadline.Deadlines;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.backbone.time.MongoStoryMoment;
import org.samenspraak.backbone.time.StoryClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which business clock the service goes by. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ClockConfiguration.class);
  private static final String STORY = "samenspraak.clock.story";

  @Bean
  @ConditionalOnProperty(STORY)
  StoryClock storyClock(MongoDatabase database, BackboneProperties properties) {
    return new StoryClock(
        new MongoStoryMoment(database), Objects.requireNonNull(properties.clock().story()));
  }

  @Bean
  @ConditionalOnMissingBean(StoryClock.class)
  BusinessClock machineClock() {
    return BusinessClock.system();
  }

  @Bean
  @ConditionalOnBean(StoryClock.class)
  LifecyclePart storyClockFollows(
      StoryClock clock, Deadlines deadlines, BackboneProperties properties) {
    Duration pause = properties.clock().follow();
    return LifecyclePart.loop("story-clock", () -> follow(clock, deadlines, pause));
  }

  private static void follow(StoryClock clock, Deadlines deadlines, Duration pause) {
    try {
      while (true) {
        Thread.sleep(pause);
        followOnce(clock, deadlines);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void followOnce(StoryClock clock, Deadlines deadlines) {
    try {
      if (clock.follow()) {
        deadlines.clockMoved();
      }
    } catch (StoreUnavailable e) {
      LOG.warn("The story clock stands where it stood: {}", e.getMessage());
    }
  }
}

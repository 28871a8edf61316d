package org.samenspraak.backbone;

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
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;

/** Which business clock the service goes by. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ClockConfiguration.class);
  private static final String STORY = "samenspraak.clock.story";

  @Bean
  @ConditionalOnProperty(STORY)
  StoryClock storyClock(MongoOperations mongo, BackboneProperties properties) {
    return new StoryClock(
        new MongoStoryMoment(mongo), Objects.requireNonNull(properties.clock().story()));
  }

  @Bean
  @ConditionalOnMissingBean(StoryClock.class)
  BusinessClock machineClock() {
    return BusinessClock.system();
  }

  @Bean
  @ConditionalOnBean(StoryClock.class)
  Following storyClockFollows(StoryClock clock, Deadlines deadlines) {
    return new Following(clock, deadlines);
  }

  /** Another instance may have set the clock. */
  record Following(StoryClock clock, Deadlines deadlines) {
    @Scheduled(fixedDelayString = "${samenspraak.clock.follow:1s}")
    void look() {
      try {
        if (clock.follow()) {
          deadlines.clockMoved();
        }
      } catch (StoreUnavailable e) {
        LOG.warn("The story clock stands where it stood: {}", e.getMessage());
      }
    }
  }
}

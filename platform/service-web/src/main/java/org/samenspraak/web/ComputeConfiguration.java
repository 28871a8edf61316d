package org.samenspraak.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads for long computations; the framework gives them their figures, {@code executor.*}.
 */
@Configuration(proxyBeanMethods = false)
class ComputeConfiguration {

  /** Nobody's default: the framework's own work stays where it is. */
  @Bean(name = "compute", defaultCandidate = false)
  ThreadPoolTaskExecutor computeThreads(ComputeProperties properties) {
    ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    threads.setCorePoolSize(properties.size());
    threads.setMaxPoolSize(properties.size());
    threads.setQueueCapacity(properties.queue());
    threads.setThreadNamePrefix("compute-");
    return threads;
  }

  @Bean
  Compute computations(
      @Qualifier("compute") ThreadPoolTaskExecutor threads, ComputeProperties properties) {
    return new Compute(threads, properties.patience());
  }
}

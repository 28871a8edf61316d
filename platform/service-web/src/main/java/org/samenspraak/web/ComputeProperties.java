package org.samenspraak.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Room for long computations.
 *
 * @param threads one less than there are processors, but at least one, when absent
 * @param queue how many may wait for a thread
 * @param patience how long a request waits for a result
 */
@ConfigurationProperties("samenspraak.compute")
record ComputeProperties(
    @Nullable Integer threads,
    @DefaultValue("16") int queue,
    @DefaultValue("30s") Duration patience) {

  int size() {
    return threads == null
        ? Math.max(1, Runtime.getRuntime().availableProcessors() - 1)
        : Math.max(1, threads);
  }
}

package org.samenspraak.backbone.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/**
 * Leaves out what the binder does, and repeats, before it binds: to ask the broker for a topic's
 * partitions. That holds up the start of a service for minutes while the broker is away, and needs
 * no answer: a consumer finds its topics by itself, as soon as they are there.
 */
final class NoTopicCheck extends RetryTemplate {

  /** No partitions are known; the consumer group hands them out. */
  @Override
  @SuppressWarnings("unchecked") // the binder asks for a collection of partitions, nothing else
  public <R extends @Nullable Object> R execute(Retryable<R> check) {
    return (R) List.of();
  }
}

package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * A poll whose end failed, say because the broker did not take the commit, comes again from its
 * beginning, however often. The framework's own handler passes over the records after some tries.
 */
final class PollsAgain implements CommonErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(PollsAgain.class);

  private final Duration pause;
  private final Runnable denied;

  PollsAgain(Duration pause, Runnable denied) {
    this.pause = pause;
    this.denied = denied;
  }

  @Override
  public boolean seeksAfterHandling() {
    return true;
  }

  /** What was done is committed by the poll that comes again. */
  @Override
  public boolean isAckAfterHandle() {
    return false;
  }

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> poll,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    LOG.warn("A poll comes again: {}", reason(thrown));
    if (thrown instanceof AuthorizationException) {
      denied.run();
    }
    for (TopicPartition partition : poll.partitions()) {
      if (consumer.assignment().contains(partition)) {
        consumer.seek(partition, poll.records(partition).getFirst().offset());
      }
    }
    wait(container);
  }

  @Override
  public void handleOtherException(
      Exception thrown,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      boolean batchListener) {
    LOG.warn("Nothing can be received: {}", reason(thrown));
    wait(container);
  }

  private static String reason(Exception thrown) {
    return thrown.getCause() == null ? thrown.toString() : thrown + ", " + thrown.getCause();
  }

  private void wait(MessageListenerContainer container) {
    try {
      ListenerUtils.stoppableSleep(container, pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

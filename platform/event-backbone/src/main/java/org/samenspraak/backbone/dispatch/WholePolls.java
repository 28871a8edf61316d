package org.samenspraak.backbone.dispatch;

import java.lang.reflect.Type;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Makes one message of a poll, without looking into the records or their headers. */
final class WholePolls extends BatchMessagingMessageConverter {

  @Override
  public Message<?> toMessage(
      List<ConsumerRecord<?, ?>> records,
      @Nullable Acknowledgment acknowledgment,
      @Nullable Consumer<?, ?> consumer,
      @Nullable Type type) {
    return MessageBuilder.withPayload(records)
        .setHeader(KafkaHeaders.ACKNOWLEDGMENT, acknowledgment)
        .build();
  }
}

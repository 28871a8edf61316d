package org.samenspraak.backbone.dispatch;

import java.lang.reflect.Type;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Makes one message of a poll, without looking into the records. */
final class WholePolls implements BatchMessageConverter {

  /** A poll; a type of its own, so that nothing on the way takes it for a list to convert. */
  record Poll(List<Incoming> records) {}

  @Override
  public Message<?> toMessage(
      List<ConsumerRecord<?, ?>> records,
      @Nullable Acknowledgment acknowledgment,
      @Nullable Consumer<?, ?> consumer,
      @Nullable Type type) {
    List<Incoming> poll = records.stream().map(WholePolls::bytes).map(Incoming::of).toList();
    return MessageBuilder.withPayload(new Poll(poll))
        .setHeader(KafkaHeaders.ACKNOWLEDGMENT, acknowledgment)
        .build();
  }

  @SuppressWarnings("unchecked") // the binding's deserializers give bytes
  private static ConsumerRecord<byte[], byte[]> bytes(ConsumerRecord<?, ?> polled) {
    return (ConsumerRecord<byte[], byte[]>) polled;
  }

  @Override
  public List<ProducerRecord<?, ?>> fromMessage(Message<?> message, String defaultTopic) {
    throw new UnsupportedOperationException("only for receiving");
  }
}

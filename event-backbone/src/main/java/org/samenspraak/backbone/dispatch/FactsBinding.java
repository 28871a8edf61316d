package org.samenspraak.backbone.dispatch;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * The one binding of a service to its topics. A poll comes as it is, with its raw headers, and is
 * acknowledged by hand: the binder's own conversion, retries and dead letters work on whole polls.
 */
@Configuration(proxyBeanMethods = false)
public class FactsBinding {

  /** A poll; a type of its own, so that nothing on the way takes it for a list to convert. */
  record Poll(List<Incoming> records) {}

  @Bean
  Consumer<Message<Poll>> facts(Dispatcher dispatcher) {
    return message -> {
      Acknowledgment broker =
          Objects.requireNonNull(
              message.getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class));
      switch (dispatcher.dispatch(message.getPayload().records())) {
        case Verdict.Done done -> broker.acknowledge();
        case Verdict.Again again -> broker.nack(again.index(), again.after());
      }
    };
  }

  @Bean
  KafkaBindingRebalanceListener assignments(Dispatcher dispatcher) {
    return new KafkaBindingRebalanceListener() {
      @Override
      public void onPartitionsAssigned(
          String binding,
          org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
          Collection<TopicPartition> partitions,
          boolean initial) {
        dispatcher.partitionsAssigned();
      }
    };
  }

  @Bean
  BatchMessageConverter wholePolls() {
    return new WholePolls();
  }

  private static final class WholePolls implements BatchMessageConverter {

    @Override
    public Message<?> toMessage(
        List<ConsumerRecord<?, ?>> records,
        @Nullable Acknowledgment acknowledgment,
        org.apache.kafka.clients.consumer.@Nullable Consumer<?, ?> consumer,
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
}

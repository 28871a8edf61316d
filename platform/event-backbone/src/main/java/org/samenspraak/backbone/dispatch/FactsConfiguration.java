package org.samenspraak.backbone.dispatch;

import java.util.Collection;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.messaging.DirectWithAttributesChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;

/** The thin shell between Spring Cloud Stream and the dispatcher. */
@Configuration(proxyBeanMethods = false)
public class FactsConfiguration {

  /** Named by {@code converter-bean-name} in {@code backbone.yml}. */
  @Bean
  BatchMessageConverter wholePolls() {
    return new WholePolls();
  }

  /** Named by {@code common-error-handler-bean-name} in {@code backbone.yml}. */
  @Bean
  CommonErrorHandler pollsAgain(DispatchSettings settings) {
    return new PollsAgain(settings.away().first());
  }

  @Bean
  FactsHealth factsHealthIndicator() {
    return new FactsHealth();
  }

  @Bean
  DirectWithAttributesChannel facts(Dispatcher dispatcher) {
    DirectWithAttributesChannel channel = new DirectWithAttributesChannel();
    channel.subscribe(message -> dispatch(dispatcher, message));
    return channel;
  }

  private static void dispatch(Dispatcher dispatcher, Message<?> message) {
    Acknowledgment broker =
        Objects.requireNonNull(
            message.getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class));
    WholePolls.Poll poll = (WholePolls.Poll) message.getPayload();
    switch (dispatcher.dispatch(poll.records())) {
      case Verdict.Done _ -> broker.acknowledge();
      case Verdict.Again again -> broker.nack(again.index(), again.after());
    }
  }

  @Bean
  FactsBinding factsBinding(BindingService bindings, DirectWithAttributesChannel facts) {
    return new FactsBinding(bindings, facts);
  }

  @Bean
  KafkaBindingRebalanceListener assignments(Dispatcher dispatcher) {
    return new KafkaBindingRebalanceListener() {
      @Override
      public void onPartitionsAssigned(
          String binding,
          Consumer<?, ?> consumer,
          Collection<TopicPartition> partitions,
          boolean initial) {
        dispatcher.partitionsAssigned();
      }
    };
  }
}

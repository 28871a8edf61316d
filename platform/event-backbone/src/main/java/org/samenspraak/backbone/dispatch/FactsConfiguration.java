package org.samenspraak.backbone.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.DefaultBinderFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.binder.kafka.provisioning.KafkaTopicProvisioner;
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
  CommonErrorHandler pollsAgain(DispatchSettings settings, FactsHealth health) {
    return new PollsAgain(settings.away().first(), health::commitDenied);
  }

  @Bean
  FactsHealth factsHealthIndicator() {
    return new FactsHealth(System::nanoTime);
  }

  /**
   * Takes in what a poll brought, with its raw headers, and acknowledges by hand: the binder's own
   * conversion, retries and dead letters work on whole polls. Named by {@code
   * spring.cloud.function.definition} where a service reads topics.
   */
  @Bean
  Consumer<Message<List<ConsumerRecord<byte[], byte[]>>>> facts(Dispatcher dispatcher) {
    return poll -> {
      var acknowledgment = poll.getHeaders().get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class);
      Acknowledgment broker = Objects.requireNonNull(acknowledgment);
      List<Incoming> records = poll.getPayload().stream().map(Incoming::of).toList();
      switch (dispatcher.dispatch(records)) {
        case Verdict.Done _ -> broker.acknowledge();
        case Verdict.Again again -> broker.nack(again.index(), again.after());
      }
    };
  }

  /** The start of a service does not wait for the broker. */
  @Bean
  DefaultBinderFactory.Listener topicsAreNotChecked() {
    return (_, binder) ->
        binder.getBean(KafkaTopicProvisioner.class).setMetadataRetryOperations(new NoTopicCheck());
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
}

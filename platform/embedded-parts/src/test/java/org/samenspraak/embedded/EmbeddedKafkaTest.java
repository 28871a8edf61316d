package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

  private static final String TOPIC = AcknowledgingProducer.TOPIC;

  @TempDir Path folder;

  @Test
  void recordsSurviveACleanRestartAndStoppingTakesSeconds() throws Exception {
    EmbeddedKafka first = EmbeddedKafka.start(folder, 0);
    createTopic(first);
    produce(first, "filed");
    assertTimeout(Duration.ofSeconds(10), first::close);
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      assertThat(consume(kafka)).containsExactly("filed");
    }
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    Set<String> acknowledged = new HashSet<>();
    Process producer = ChildJvm.start(AcknowledgingProducer.class, folder.toString());
    try (BufferedReader lines = producer.inputReader()) {
      for (int i = 0; i < 300; i++) {
        acknowledged.add(lines.readLine());
      }
      // Lines still in the pipe are left: the last of them may be cut off.
      producer.toHandle().destroyForcibly();
    }
    producer.waitFor();

    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      assertThat(consume(kafka)).containsAll(acknowledged);
    }
  }

  @Test
  void aTakenPortIsNamedAndNothingIsLeftBehind() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> EmbeddedKafka.start(folder, other.getLocalPort()))
          .isInstanceOf(PortInUse.class)
          .hasMessageContaining(Integer.toString(other.getLocalPort()));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSecondOwnerOfTheFolderIsRefused() {
    try (EmbeddedKafka first = EmbeddedKafka.start(folder, 0)) {
      assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
      assertThatThrownBy(() -> EmbeddedKafka.start(folder, 0)).isInstanceOf(DataInUse.class);
    }
  }

  @Test
  void aTopicThatNobodyCreatedDoesNotAppearByItself() {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThatThrownBy(() -> admin.describeTopics(List.of("wrong-name")).allTopicNames().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  private static void createTopic(EmbeddedKafka kafka) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static void produce(EmbeddedKafka kafka, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, value)).get();
    }
  }

  private static Set<String> consume(EmbeddedKafka kafka) {
    TopicPartition partition = new TopicPartition(TOPIC, 0);
    Set<String> values = new HashSet<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofSeconds(1)).forEach(found -> values.add(found.value()));
      }
    }
    return values;
  }
}

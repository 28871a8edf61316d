package org.samenspraak.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.MinistryTopic;
import org.samenspraak.standalone.story.Teller;

/** The story on a broker with TLS, users and no right that the table does not give. */
@Tag("ordeal")
@Timeout(600)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecuredBrokerStory {
  private static final String BEKE = "wouter-beke";
  private static final String DEMIR = "zuhal-demir";

  @TempDir static Path folder;
  private static SecuredServices services;
  private static Addresses addresses;

  @BeforeAll
  static void everythingRuns() {
    services = new SecuredServices(folder);
    for (String minister : List.of(BEKE, DEMIR)) {
      services.letIn(BrokerRights.ministry(minister), BrokerRights.ofMinistry(minister));
    }
    addresses = services.addresses(BrokerRights.ministry(BEKE));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> management("/actuator/health/readiness").stream().allMatch(Api.Answer::ok));
  }

  @AfterAll
  static void everythingStops() {
    services.close();
  }

  @Test
  @Order(1)
  void everyStepOfTheStoryHolds() {
    new FirstStory(addresses, new Teller(System.out), folder.resolve("letters")).play();

    assertThat(management("/actuator/health")).allMatch(Api.Answer::ok);
  }

  @Test
  @Order(2)
  void everyServiceKnowsHowFarItIsBehind() {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() ->
            assertThat(management("/actuator/metrics/samenspraak.dispatch.lag"))
                .allSatisfy(answer ->
                    assertThat(
                            answer
                                .json()
                                .path("measurements")
                                .path(0)
                                .path("value")
                                .asDouble(Double.NaN))
                        .isZero()));
  }

  @Test
  @Order(3)
  void everyServiceParksWhatItCannotRead() {
    try (var producer = producer(services.administrator())) {
      for (String topic : List.of("question-events", "coordination-events", "government-events")) {
        var unreadable = new ProducerRecord<>(topic, "onleesbaar", "{}");
        unreadable.headers().add("ce_type", "question.filed.v1".getBytes(UTF_8));
        var _ = producer.send(unreadable);
      }
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() ->
            assertThat(management("/parked"))
                .hasSize(BrokerRights.all().size())
                .allSatisfy(
                    answer -> assertThat(answer.json().path("total").asInt()).isPositive()));
  }

  @Test
  @Order(4)
  void aServiceWritesOnlyItsOwnTopics() {
    for (BrokerRights each : BrokerRights.all()) {
      List<String> others = new ArrayList<>(topics());
      others.removeAll(each.written());
      others.removeIf(topic -> each.service().passesOnTo().stream().anyMatch(topic::startsWith));
      try (var producer = producer(services.client(each.user()))) {
        assertThat(others)
            .allSatisfy(topic -> cannotWrite(producer, topic))
            .hasSizeGreaterThanOrEqualTo(5);
      }
    }
  }

  @Test
  @Order(5)
  void aServiceReadsOnlyWhatItConsumes() {
    for (BrokerRights each : BrokerRights.all()) {
      reads(each.user(), each.service().consumes());
    }
  }

  @Test
  @Order(6)
  void aMinistryReadsOnlyItsOwnTopicAndWritesNone() {
    String beke = BrokerRights.ministry(BEKE);
    reads(beke, List.of(beke + "-events"));
    assertThat(MinistryTopic.read(services.client(beke), beke + "-events")).isNotEmpty();
    assertThat(MinistryTopic.read(services.client(beke), "ministry-zuhal-demir-events")).isEmpty();
    try (var producer = producer(services.client(beke))) {
      assertThat(topics()).allSatisfy(topic -> cannotWrite(producer, topic));
    }
  }

  private static void cannotWrite(KafkaProducer<String, String> producer, String topic) {
    assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, 0, "", "")).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TopicAuthorizationException.class);
  }

  private static void reads(String user, List<String> readable) {
    for (String topic : topics()) {
      try (var consumer =
          new KafkaConsumer<>(
              services.client(user), new StringDeserializer(), new StringDeserializer())) {
        var partition = List.of(new TopicPartition(topic, 0));
        consumer.assign(partition);
        consumer.seekToBeginning(partition);
        if (readable.contains(topic)) {
          consumer.poll(Duration.ofSeconds(1));
        } else {
          assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(10)))
              .as(user + " reads " + topic)
              .isInstanceOf(TopicAuthorizationException.class);
        }
      }
    }
  }

  /** Those of the services and of two ministries. */
  private static Set<String> topics() {
    Set<String> topics = new TreeSet<>();
    BrokerRights.all().forEach(each -> topics.addAll(each.written()));
    topics.add("ministry-wouter-beke-events");
    topics.add("ministry-zuhal-demir-events");
    return topics;
  }

  /** Not idempotent: that is refused as a whole to who may write nothing. */
  private static KafkaProducer<String, String> producer(Map<String, Object> client) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  private static List<Api.Answer> management(String path) {
    List<Api.Answer> answers = new ArrayList<>();
    for (URI each : addresses.management()) {
      answers.add(addresses.api(each, "operator").get(path));
    }
    return answers;
  }
}

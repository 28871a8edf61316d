package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestBrokerTest {

  @Test
  void createsATopicOnceAndKeepsTestsApartByName() throws Exception {
    TestBroker broker = TestBroker.shared();
    String topic = broker.createTopic(TestBroker.uniqueName("question-events"), 3);

    assertThat(broker.createTopic(topic, 3)).isEqualTo(topic);

    assertThat(TestBroker.uniqueName("question-events")).isNotEqualTo(topic);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      assertThat(admin.listTopics().names().get()).contains(topic);
    }
  }
}

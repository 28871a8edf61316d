package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecuredKafkaTest {
  private static final KafkaSecurity SECURITY =
      new KafkaSecurity("admin", "voorbeeld1", Duration.ofMinutes(5));

  @TempDir Path folder;

  @Test
  void whoIsKnownMayDoWhatIsGivenAndNobodyElseGetsIn() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, SECURITY);
        Admin admin = as(kafka, "admin", "voorbeeld1")) {
      admin.createTopics(List.of(new NewTopic("question-events", 1, (short) 1))).all().get();
      know(admin, "question");

      try (Admin question = as(kafka, "question", "geheim")) {
        assertThat(question.listTopics().names().get()).isEmpty();
        assertThatThrownBy(() -> create(question))
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(AuthorizationException.class);
      }
      try (Admin wrong = as(kafka, "question", "verkeerd")) {
        assertThatThrownBy(() -> wrong.listTopics().names().get())
            .hasCauseInstanceOf(SaslAuthenticationException.class);
      }
      try (Admin stranger = client(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
        assertThatThrownBy(() -> stranger.listTopics().names().get())
            .hasCauseInstanceOf(TimeoutException.class);
      }
    }
  }

  @Test
  void usersAndTopicsSurviveARestart() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, SECURITY);
        Admin admin = as(kafka, "admin", "voorbeeld1")) {
      create(admin);
      know(admin, "question");
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, SECURITY);
        Admin admin = as(kafka, "admin", "voorbeeld1");
        Admin question = as(kafka, "question", "geheim")) {
      assertThat(admin.listTopics().names().get()).containsExactly("plan-events");
      assertThat(question.listTopics().names().get()).isEmpty();
    }
  }

  private static void create(Admin as) throws Exception {
    as.createTopics(List.of(new NewTopic("plan-events", 1, (short) 1))).all().get();
  }

  private static void know(Admin admin, String user) throws Exception {
    var scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    var known = new UserScramCredentialUpsertion(user, scram, "geheim");
    admin.alterUserScramCredentials(List.of(known)).all().get();
  }

  private static Admin as(EmbeddedKafka kafka, String user, String password) {
    Map<String, Object> settings =
        new HashMap<>(KafkaSecurity.client(kafka.certificate(), user, password));
    settings.put("bootstrap.servers", kafka.bootstrapServers());
    return client(settings);
  }

  private static Admin client(Map<String, Object> connection) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put("default.api.timeout.ms", 2_000);
    settings.put("request.timeout.ms", 1_000);
    return Admin.create(settings);
  }
}

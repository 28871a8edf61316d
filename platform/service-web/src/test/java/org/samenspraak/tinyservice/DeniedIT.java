package org.samenspraak.tinyservice;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.testsupport.KafkaRight;
import org.samenspraak.testsupport.SecuredBroker;
import org.samenspraak.testsupport.TestStore;
import tools.jackson.databind.JsonNode;

/** A broker that denies the service its log-in or a right while facts flow, and later gives it. */
@Timeout(600)
class DeniedIT {
  private static final String USER = "tiny-service";
  private static final String PASSWORD = "voorbeeld";
  private static final KafkaRight TO_MAKE =
      KafkaRight.topicsFrom("tiny-", CREATE, DESCRIBE_CONFIGS);
  private static final KafkaRight TO_WRITE = KafkaRight.topicsFrom("tiny-", WRITE);
  private static final KafkaRight TO_READ = KafkaRight.topicsFrom("tiny-", READ);
  private static final KafkaRight IN_ITS_GROUP = KafkaRight.group("tiny-service", READ);

  @TempDir static Path folder;
  private static SecuredBroker broker;
  private static RunningTiny tiny;

  @BeforeAll
  static void startBeforeItsPasswordIsRight() {
    broker = SecuredBroker.start(folder);
    broker.know(USER, "nog een ander");
    broker.give(USER, TO_MAKE, TO_WRITE, TO_READ, IN_ITS_GROUP);
    List<String> arguments = new ArrayList<>(broker.arguments(USER, PASSWORD));
    // Each partition's denied fetch is told by a try of its own.
    arguments.add(
        "--spring.cloud.stream.kafka.binder.authorization-exception-retry-interval=100ms");
    tiny =
        RunningTiny.start(TestStore.shared().uri("tiny-denied"), arguments.toArray(String[]::new));
    patiently().until(() -> status("facts").equals("STUCK"));
    comesBack("relay", () -> {}, () -> broker.know(USER, PASSWORD));
  }

  @AfterAll
  static void stop() {
    tiny.close();
    broker.close();
  }

  @Test
  void while_it_may_not_write_its_facts_wait() {
    comesBack("relay", () -> broker.take(USER, TO_WRITE), () -> broker.give(USER, TO_WRITE));
  }

  @Test
  void while_it_may_not_read_facts_wait_on_their_topic() {
    comesBack("facts", () -> broker.take(USER, TO_READ), () -> broker.give(USER, TO_READ));
  }

  @Test
  void while_its_group_may_not_commit_facts_wait_on_their_topic() {
    comesBack(
        "facts", () -> broker.take(USER, IN_ITS_GROUP), () -> broker.give(USER, IN_ITS_GROUP));
  }

  @Test
  void while_its_password_is_refused_facts_wait_on_both_sides() {
    comesBack(
        "relay",
        () -> {
          broker.know(USER, "verlopen");
          patiently().until(() -> status("facts").equals("STUCK"));
        },
        () -> broker.know(USER, PASSWORD));
  }

  /** Texts are written all the time: each is in the ledger in the end, in order and once. */
  private static void comesBack(String component, Runnable deny, Runnable allow) {
    Writing writing = new Writing();
    writing.next();
    deny.run();
    patiently()
        .until(() -> {
          writing.next();
          return status(component).equals("STUCK");
        });
    assertThat(reason(component)).contains("the broker").contains("log");
    assertThat(readiness()).isEqualTo(200);
    allow.run();
    writing.next();
    patiently()
        .untilAsserted(
            () -> assertThat(tiny.ledger(writing.id)).containsExactlyElementsOf(writing.texts));
    patiently()
        .until(() -> Stream.of("relay", "facts").allMatch(each -> status(each).equals("UP")));
    assertThat(tiny.management().get("/parked").json().path("total").asInt()).isZero();
  }

  private static final class Writing {
    private final List<String> texts = new ArrayList<>(List.of("eerste"));
    private final String id = tiny.write("eerste");

    void next() {
      String text = "tekst " + texts.size();
      assertThat(tiny.rewrite(id, text).status()).isEqualTo(200);
      texts.add(text);
    }
  }

  private static ConditionFactory patiently() {
    return await().pollInterval(Duration.ofMillis(200)).atMost(Duration.ofMinutes(2));
  }

  private static String status(String component) {
    return component(component).path("status").asString();
  }

  private static String reason(String component) {
    return component(component).path("details").path("reason").asString();
  }

  private static JsonNode component(String name) {
    return tiny.management().get("/actuator/health").json().path("components").path(name);
  }

  private static int readiness() {
    return tiny.management().get("/actuator/health/readiness").status();
  }
}

package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.portal.FakeServices.QUESTION;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestBroker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Open pages are told that their question moved, as far as who looks at them may know. */
@TestPropertySource(
    properties = {"spring.kafka.listener.auto-startup=true", "samenspraak.live.heartbeat=200ms"})
class LiveIT extends WorkPages {
  private static final String COORDINATIONS = "coordination-events";
  private static final String QUESTIONS = "question-events";
  private static final String JOBS = "job-events";
  private static final String ITS_PAGE = "vragen/" + QUESTION;
  private static final String AS_SHOWN = ITS_PAGE + "?vraag=1&coordinatie=17";
  private static final String JOB =
      """
      {"id": "job-1", "kind": "LAPSE", "reason": "Einde (voorbeeld).", "on": "2020-12-01",
       "begunAt": "2020-12-01T09:00:00Z", "finishedAt": null, "size": 2, "waiting": 1, "done": 1,
       "refused": 0, "items": {"page": 0, "size": 1, "total": 2, "items": []}}
      """;
  private static final TestBroker BROKER = TestBroker.shared();

  @Autowired KafkaListenerEndpointRegistry listeners;
  private final KafkaProducer<String, byte[]> services =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", BROKER.bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  LiveIT() {
    super("cabinet:wouter-beke");
  }

  @DynamicPropertySource
  static void broker(DynamicPropertyRegistry registry) {
    registry.add("spring.kafka.bootstrap-servers", BROKER::bootstrapServers);
  }

  @BeforeEach
  void thePortalListens() {
    for (String topic : List.of(COORDINATIONS, QUESTIONS, JOBS)) {
      BROKER.createTopic(topic, 1);
    }
    await()
        .until(() ->
            listeners.getListenerContainers().stream()
                .map(MessageListenerContainer::getAssignedPartitions)
                .allMatch(assigned -> assigned != null && assigned.size() == 3));
  }

  @AfterEach
  void theServicesStop() {
    services.close();
  }

  @Test
  void aCabinetHearsOfItsCoordinationAndNothingOfWhatHappened() {
    try (Listening beke = listen(AS_SHOWN)) {
      happens(COORDINATIONS, "another-question");
      happens(COORDINATIONS, QUESTION);

      await().until(() -> beke.lines().contains("event:moved"));
      assertThat(beke.lines()).filteredOn("event:moved"::equals).hasSize(1);
      assertThat(beke.lines()).noneMatch(line -> line.contains("bijdrage"));
    }
  }

  @Test
  void thePublicHearsOfTheQuestionOnly() {
    try (Listening anybody = new Listening("http://127.0.0.1:" + port, ITS_PAGE + "?vraag=1")) {
      happens(COORDINATIONS, QUESTION);
      happens(QUESTIONS, QUESTION);

      await().until(() -> anybody.lines().contains("event:moved"));
      await().until(() -> anybody.beats() > 2);
      assertThat(anybody.lines()).filteredOn("event:moved"::equals).hasSize(1);
    }
  }

  @Test
  void whatHappenedSinceThePageWasMadeIsToldAtOnce() {
    try (Listening stale = listen(ITS_PAGE + "?vraag=1&coordinatie=16")) {
      await().until(() -> stale.lines().contains("event:moved"));
    }
  }

  @Test
  void whoFollowsAJobHearsOfItAndOfNoOther() {
    jobs(okJson(JOB));
    try (Listening follower = listen("opdrachten/job-1?stand=1/0/1")) {
      happens(JOBS, "job-2");
      happens(JOBS, "job-1");

      await().until(() -> follower.lines().contains("event:moved"));
      assertThat(follower.lines()).filteredOn("event:moved"::equals).hasSize(1);
    }
  }

  @Test
  void howFarAJobWentSinceThePageWasMadeIsToldAtOnce() {
    jobs(okJson(JOB));
    try (Listening stale = listen("opdrachten/job-1?stand=0/0/2")) {
      await().until(() -> stale.lines().contains("event:moved"));
    }
  }

  @Test
  void whoMayNotFollowAJobHearsNothing() {
    jobs(aResponse().withStatus(403));

    assertThat(browser().get("/levend/opdrachten/job-1").statusCode()).isEqualTo(403);
  }

  private static void jobs(ResponseDefinitionBuilder answer) {
    SERVICES.question.stubFor(get(urlPathEqualTo("/api/jobs/job-1")).willReturn(answer));
  }

  @Test
  void ofAQuestionThatIsNotThereNothingIsHeard() {
    assertThat(browser().get("/levend/vragen/geen").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageSaysWhereToListenAndHowItStands() {
    assertThat(page().body().attr("data-stroom"))
        .startsWith("/levend/vragen/" + QUESTION + "?vraag=");
    assertThat(page().select("main").attr("data-stand")).isNotBlank();
    assertThat(page().select("main").attr("data-laatst")).isNotBlank();
    assertThat(browser().get("/script/levend.js").statusCode()).isEqualTo(200);
  }

  private Listening listen(String path) {
    return new Listening(browser(), path);
  }

  private void happens(String topic, String key) {
    services.send(
        new ProducerRecord<>(
            topic, key, "{\"text\":\"bijdrage\"}".getBytes(StandardCharsets.UTF_8)));
    services.flush();
  }
}

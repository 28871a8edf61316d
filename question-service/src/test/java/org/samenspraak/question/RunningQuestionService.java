package org.samenspraak.question;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.CoordinationEvent.FinalAnswer;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.api.EveryRequest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The service on free ports with a real broker and store, started once for all tests, at ten in the
 * morning of 30 November 2020, with a coordination-service that does as it is told. The register
 * arrives after the start, so that the service is also seen without it.
 */
final class RunningQuestionService {
  private static final String NOW = "2020-11-30T10:00:00";

  private final FakeCoordination coordination = FakeCoordination.start();
  private final Wire wire = new Wire(TestBroker.shared().bootstrapServers());
  private final ConfigurableApplicationContext context;
  private final Reply readinessWithoutRegister;
  private final Reply filingWithoutRegister;

  private static final class Holder {
    static final RunningQuestionService SHARED = new RunningQuestionService();
  }

  private RunningQuestionService() {
    context =
        ServiceLauncher.run(
            QuestionService.class,
            "question-service",
            "--server.port=0",
            "--management.server.port=0",
            "--samenspraak.clock.story=" + NOW,
            "--samenspraak.coordination.url=" + coordination.url(),
            "--spring.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers(),
            "--spring.mongodb.uri=" + TestStore.shared().uri("question"));
    Runtime.getRuntime().addShutdownHook(new Thread(context::close, "close-question-service"));
    readinessWithoutRegister = readiness();
    filingWithoutRegister = http().as("clerk").post("/api/questions", Requests.question(1, 1));
    wire.publishRegister();
    await()
        .alias("ready once the register has arrived")
        .atMost(Duration.ofSeconds(60))
        .until(() -> readiness().status() == 200);
  }

  static RunningQuestionService shared() {
    return Holder.SHARED;
  }

  Http http() {
    return new Http("http://127.0.0.1:" + port("local.server.port"), List.of());
  }

  EveryRequest everyRequest() {
    return EveryRequest.of(
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
        http().base());
  }

  Http management() {
    return new Http("http://127.0.0.1:" + port("local.management.port"), List.of());
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Wire wire() {
    return wire;
  }

  /** How many events of all questions are on the topic, once none waits to be sent. */
  int announced() {
    Query waiting = Query.query(Criteria.where("pending").regex("^"));
    await().until(() -> !bean(MongoOperations.class).exists(waiting, "question"));
    return wire.count();
  }

  FakeCoordination coordination() {
    return coordination;
  }

  /** As coordination-service does when Demir's cabinet makes these answers final. */
  void finalise(String questionId, FinalText... texts) {
    Stream.of(texts).forEach(text -> coordination.holds(questionId, text));
    List<FinalAnswer> announced =
        Stream.of(texts)
            .map(text -> new FinalAnswer(text.minister().slug(), text.kind().name(), text.sha256()))
            .toList();
    wire.publishFinalised(
        questionId,
        Instant.parse("2020-11-30T10:30:00Z"),
        new CoordinationEvent.Finalised(
            questionId, "zuhal-demir", new AnswerRound("COORDINATION", 1, "FINAL"), announced));
  }

  Reply readiness() {
    return management().get("/actuator/health/readiness");
  }

  Reply readinessWithoutRegister() {
    return readinessWithoutRegister;
  }

  Reply filingWithoutRegister() {
    return filingWithoutRegister;
  }

  private String port(String property) {
    return context.getEnvironment().getRequiredProperty(property);
  }
}

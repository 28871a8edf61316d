package org.samenspraak.question;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.CoordinationEvent.FinalAnswer;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.views.KnownMinisters;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.RunningService;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.testsupport.service.Wire;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service on free ports with a real broker and store, started once for all tests, at ten in the
 * morning of 30 November 2020, with a coordination-service that does as it is told. The register
 * arrives after the start, so that the service is also seen without it.
 */
final class RunningQuestionService {
  private static final String TOPIC = "question-events";
  private static final String NOW = "2020-11-30T10:00:00";

  private static final JsonMapper JSON = new JsonMapper();

  private final FakeCoordination coordination = FakeCoordination.start();
  private final Wire wire = Wire.shared();
  private final RunningService service;
  private final Reply readinessWithoutRegister;
  private final Reply filingWithoutRegister;

  private static final class Holder {
    static final RunningQuestionService SHARED = new RunningQuestionService();
  }

  private RunningQuestionService() {
    service =
        RunningService.start(
            ServiceLauncher::run,
            QuestionService.class,
            "question-service",
            "--samenspraak.api-docs.enabled=true",
            "--samenspraak.clock.story=" + NOW,
            "--samenspraak.coordination.url=" + coordination.url());
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "close-question-service"));
    readinessWithoutRegister = readiness();
    filingWithoutRegister = http().as("clerk").post("/api/questions", Requests.question(1, 1));
    wire.publish(Fact.sample("government.recorded.v1", "jambon-2019", 1).by("operator"));
    await()
        .alias("ready once the register has arrived")
        .atMost(Duration.ofSeconds(60))
        .until(() -> readiness().status() == 200);
  }

  static RunningQuestionService shared() {
    return Holder.SHARED;
  }

  Http http() {
    return service.http();
  }

  ApiDocument apiDocument() {
    return service.apiDocument();
  }

  EveryRequest everyRequest() {
    return service.everyRequest();
  }

  Http management() {
    return service.management();
  }

  <T> T bean(Class<T> type) {
    return service.bean(type);
  }

  /** All events of all questions that are on their topic now. */
  List<Seen> events() {
    return wire.events(TOPIC);
  }

  /** Those of one member, in their order. */
  List<Seen> memberEvents(String memberId) {
    return wire.events("member-events", memberId);
  }

  /** Those of one question, in their order. */
  List<Seen> events(String questionId) {
    return wire.events(TOPIC, questionId);
  }

  /**
   * Ben Weyts and Bart Somers are ministers on 5 November 2020, and on no other day: so what other
   * tests hear of the ministers of their days stays the same.
   */
  void knowsMinistersOfOneDay() {
    List<GovernmentEvent.Mandate> mandates =
        Stream.of("Ben Weyts", "Bart Somers").map(RunningQuestionService::ofOneDay).toList();
    var recorded =
        new GovernmentEvent.Recorded(
            "een-dag", "Voorbeeld", LocalDate.of(2020, 11, 5), null, mandates);
    wire.publish(
        Fact.of("government.recorded.v1", "een-dag", 1, JSON.writeValueAsString(recorded))
            .by("operator"));
    KnownMinisters known = bean(KnownMinisters.class);
    await().until(() -> known.now().on(LocalDate.of(2020, 11, 5)).size() == 4);
  }

  private static GovernmentEvent.Mandate ofOneDay(String name) {
    LocalDate day = LocalDate.of(2020, 11, 5);
    return new GovernmentEvent.Mandate(
        new MinisterId(Slug.of(name)),
        name,
        "de heer",
        "Vlaams minister (voorbeeld)",
        false,
        List.of(),
        day,
        day,
        "OVO999001",
        List.of(),
        "kabinet@voorbeeld.example");
  }

  /** Those of one job, in their order. */
  List<Seen> jobEvents(String jobId) {
    return wire.events("job-events", jobId);
  }

  /** Puts it on its topic once more, as it was. */
  void again(Seen event) {
    wire.publish(new Fact(event.topic(), event.key(), event.headers(), event.value()));
  }

  /** Its jobs, without being asked for them. */
  @SuppressWarnings("unchecked") // the bean's name says of what
  Aggregates<Job> jobs() {
    return (Aggregates<Job>) service.bean("aggregatesOfjob");
  }

  /** How many events of all questions are on the topic, once none waits to be sent. */
  int announced() {
    Query waiting = Query.query(Criteria.where("pending").regex("^"));
    await().until(() -> !bean(MongoOperations.class).exists(waiting, "question"));
    return events().size();
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
    publishFinalised(
        questionId,
        Instant.parse("2020-11-30T10:30:00Z"),
        new CoordinationEvent.Finalised(
            new QuestionId(questionId),
            new MinisterId("zuhal-demir"),
            new AnswerRound("COORDINATION", 1, "FINAL"),
            1,
            announced));
  }

  /** As coordination-service tells it. */
  void publishFinalised(String questionId, Instant at, CoordinationEvent.Finalised event) {
    wire.publish(
        Fact.of("coordination.finalised.v1", questionId, 9, JSON.writeValueAsString(event))
            .by("cabinet:zuhal-demir")
            .at(at));
  }

  Reply readiness() {
    return service.readiness();
  }

  Reply readinessWithoutRegister() {
    return readinessWithoutRegister;
  }

  Reply filingWithoutRegister() {
    return filingWithoutRegister;
  }
}

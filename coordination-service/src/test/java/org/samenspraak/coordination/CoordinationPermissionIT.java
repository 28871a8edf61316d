package org.samenspraak.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.coordination.RunningCoordination.BEKE;
import static org.samenspraak.coordination.RunningCoordination.DEMIR;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.testsupport.service.Reply;

/** The table of who may what, asked over HTTP: for each row somebody it is for, and others. */
class CoordinationPermissionIT {
  private static final String READER = "cabinet-reader:wouter-beke";
  private static final String NAMES_DEMIR = "{\"coordinator\":\"zuhal-demir\"}";
  private static final String DECISION =
      "{\"coordinator\":\"zuhal-demir\",\"decidedOn\":\"2020-10-30\",\"reference\":\"VR\"}";
  private static final String TEXT = "{\"text\":\"Geheime tekst.\"}";
  private static final String PART = "/parts/1/contributions/wouter-beke";
  private static final String REQUEST = "/parts/2/requests/wouter-beke";
  private static final String TOGETHER =
      "{\"requests\":[{\"minister\":\"wouter-beke\",\"parts\":[2,3]}]}";
  private static final String MARK = "{\"level\":\"FEDERAL\",\"who\":\"de federale minister\"}";

  private static RunningCoordination service;
  private static PublishedFacts facts;

  /** One that is led by Demir, and has a contribution of Beke and a text. */
  private static String led;

  @BeforeAll
  static void start() {
    service = RunningCoordination.start();
    facts = new PublishedFacts();
    led = filed();
    Stream.of("zuhal-demir", "wouter-beke")
        .forEach(
            one -> done(service.put(led + "/agreements/" + one, "cabinet:" + one, NAMES_DEMIR)));
    done(service.put(led + "/parts/1/requests/wouter-beke", DEMIR, "{}"));
    done(service.put(led + PART, BEKE, TEXT));
    done(service.put(led + "/parts/2/text", DEMIR, "{\"text\":\"Ontwerp van antwoord.\"}"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** A coordination of the question to Demir and Beke. */
  private static String filed() {
    QuestionEvent.Filed like =
        TheCase.filed(TheCase.to(TheCase.DEMIR, 148), TheCase.to(TheCase.BEKE, 92));
    QuestionId id = new QuestionId("q-" + UUID.randomUUID());
    facts.publish(
        id.value(),
        1,
        "clerk",
        "2020-10-29T09:00:00Z",
        new QuestionEvent.Filed(
            id,
            like.title(),
            like.asker(),
            like.askerName(),
            like.filedOn(),
            like.parliamentaryYear(),
            like.introduction(),
            like.parts(),
            like.addressings()));
    String path = "/api/coordinations/" + id;
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> service.get(path, "operator").status() == 200);
    return path;
  }

  @ParameterizedTest
  @CsvSource({
    "cabinet:zuhal-demir, true, true",
    "cabinet:wouter-beke, true, false",
    "cabinet-reader:zuhal-demir, true, true",
    "cabinet-reader:wouter-beke, true, false",
    "secretariat, false, false",
    "auditor, false, false",
    "operator, false, false",
    "service:question, true, true"
  })
  void whoReadsACoordinationSeesTheTextsThatAreForThem(
      String actor, boolean contribution, boolean draft) {
    Reply seen = service.get(led, actor);

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body().contains("Geheime tekst")).isEqualTo(contribution);
    assertThat(seen.body().contains("Ontwerp van antwoord")).isEqualTo(draft);
    assertThat(service.get(led + "/history", actor).status()).isEqualTo(200);
    assertThat(service.get(led + "/history", actor).body())
        .doesNotContain("Geheime tekst", "Ontwerp van antwoord");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cabinet:ben-weyts",
        "cabinet-reader:ben-weyts",
        "administration:wouter-beke",
        "plan:zuhal-demir",
        "asker:adeline-blancquaert",
        "clerk",
        "parliament",
        "service:portal"
      })
  void nobodyElseReadsAnythingOfACoordination(String actor) {
    Stream.of(led, led + "/history").forEach(path -> forbidden(service.get(path, actor)));
  }

  @ParameterizedTest
  @ValueSource(strings = {BEKE, READER})
  void anOfficeHasItsOwnListAndNoOther(String actor) {
    assertThat(service.get("/api/coordinations", actor).json().at("/items/0/number").asInt())
        .isEqualTo(92);
    assertThat(service.get("/api/coordinations?ministry=wouter-beke", actor).status())
        .isEqualTo(200);
    forbidden(service.get("/api/coordinations?ministry=zuhal-demir", actor));
  }

  @ParameterizedTest
  @CsvSource({
    "secretariat, 200",
    "auditor, 200",
    "operator, 200",
    "clerk, 403",
    "parliament, 403",
    "administration:wouter-beke, 403",
    "service:question, 403",
    "'', 401"
  })
  void allListsAreForTheOfficesBehindThem(String actor, int status) {
    assertThat(service.get("/api/coordinations", actor).status()).isEqualTo(status);
    assertThat(service.get("/api/coordinations?ministry=wouter-beke", actor).status())
        .isEqualTo(status);
  }

  @Test
  void finalTextsAreFetchedByQuestionServiceOnly() {
    String answer = led + "/answers/wouter-beke";

    assertThat(service.get(answer, "service:question").status()).isEqualTo(404);
    Stream.of(DEMIR, BEKE, READER, "operator", "secretariat", "auditor", "service:portal")
        .forEach(other -> forbidden(service.get(answer, other)));
  }

  @Test
  void theRegisterIsForEverybody() {
    assertThat(service.get("/api/mandates", "").status()).isEqualTo(200);
    assertThat(service.get("/api/mandates", "administration:wouter-beke").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        READER,
        "cabinet-reader:zuhal-demir",
        "cabinet:ben-weyts",
        "administration:zuhal-demir",
        "plan:zuhal-demir",
        "asker:adeline-blancquaert",
        "clerk",
        "parliament",
        "auditor",
        "service:question",
        "service:portal"
      })
  void whoIsNotConcernedChangesNothing(String actor) {
    String before = version();

    changes(actor).forEach(change -> forbidden(change.get()));

    assertThat(version()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", BEKE, READER, "cabinet:ben-weyts", "auditor"})
  void whoMayNotWriteCannotGuessTheVersion(String actor) {
    Stream.of("\"0\"", version())
        .forEach(
            guess -> forbidden(service.put(led + "/parts/2/text", actor, TEXT, "If-Match", guess)));

    assertThat(service.put(led + "/parts/2/text", DEMIR, TEXT, "If-Match", "\"0\"").status())
        .isEqualTo(412);
  }

  @Test
  void whoContributesDoesNotDoTheCoordinatorsWorkNorTheGovernments() {
    String before = version();

    changes(BEKE).skip(3).forEach(change -> forbidden(change.get()));
    changes(DEMIR).limit(4).forEach(change -> forbidden(change.get()));
    Stream.of("operator", "secretariat")
        .forEach(office ->
            Stream.concat(changes(office).limit(3), changes(office).skip(4))
                .forEach(change -> forbidden(change.get())));

    assertThat(version()).isEqualTo(before);
  }

  @Test
  void eachStepIsTakenByWhomItIsFor() {
    String one = filed();
    done(service.put(one + "/decision", "secretariat", DECISION));
    String two = filed();
    done(service.put(two + "/agreements/wouter-beke", BEKE, NAMES_DEMIR));
    done(service.put(two + "/agreements/zuhal-demir", DEMIR, NAMES_DEMIR));
    done(service.put(two + "/parts/1/requests/wouter-beke", DEMIR, "{}"));
    done(service.post(two + "/requests", DEMIR, TOGETHER));
    done(service.put(two + PART, BEKE, TEXT));
    done(service.post(two + PART + "/acceptance", DEMIR, ""));
    done(service.put(two + "/parts/1/not-competent", DEMIR, MARK));
    for (int part = 2; part <= 10; part++) {
      done(service.put(two + "/parts/" + part + "/text", DEMIR, TEXT));
    }
    done(service.post(two + "/finalisation", DEMIR, "{}"));
    assertThat(service.get(two + "/answers/zuhal-demir", "service:question").status())
        .isEqualTo(200);
  }

  private static String version() {
    return service.get(led, DEMIR).header("ETag");
  }

  /** First what is Beke's, then the government's, then the coordinator's. */
  private static Stream<Supplier<Reply>> changes(String actor) {
    return Stream.of(
        () -> service.put(led + "/agreements/wouter-beke", actor, NAMES_DEMIR),
        () -> service.put(led + PART, actor, "{\"text\":\"Van een ander.\"}"),
        () ->
            service.post(
                led + PART + "/decline", actor, "{\"reason\":\"OTHER\",\"text\":\"Nee.\"}"),
        () -> service.put(led + "/decision", actor, DECISION),
        () -> service.put(led + REQUEST, actor, "{}"),
        () -> service.post(led + "/requests", actor, TOGETHER),
        () -> service.delete(led + "/parts/1/requests/wouter-beke", actor),
        () -> service.post(led + PART + "/acceptance", actor, "{}"),
        () -> service.post(led + PART + "/return", actor, "{\"note\":\"Cijfers?\"}"),
        () -> service.put(led + "/parts/2/text", actor, TEXT),
        () -> service.put(led + "/parts/2/not-competent", actor, MARK),
        () -> service.delete(led + "/parts/2/not-competent", actor),
        () -> service.post(led + "/finalisation", actor, "{}"));
  }

  private static void done(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  private static void forbidden(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(403);
    assertThat(reply.at("/type")).isEqualTo("urn:samenspraak:problem:not-allowed-for-actor");
    assertThat(reply.body()).doesNotContain("Geheime tekst", "Ontwerp van antwoord");
  }
}

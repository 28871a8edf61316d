package org.samenspraak.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.coordination.RunningCoordination.BEKE;
import static org.samenspraak.coordination.RunningCoordination.DEMIR;
import static org.samenspraak.testsupport.permissions.AskedPermissions.field;
import static org.samenspraak.testsupport.permissions.AskedPermissions.request;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.QuestionEvent.Addressing;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.domain.WhoMayWhat;
import org.samenspraak.testsupport.permissions.AskedPermissions;
import org.samenspraak.testsupport.permissions.AskedPermissions.Request;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** The whole table of who may what with coordinations, asked over HTTP. */
@Tag("ordeal")
class EveryCoordinationPermissionIT {
  private static final String CREVITS = "cabinet:hilde-crevits";
  private static final String CONTRIBUTION = "Geheime bijdrage.";
  private static final String DRAFT = "Ontwerp van antwoord.";
  private static final String ONE = "/parts/1";
  private static final String ASKED = ONE + "/requests/wouter-beke";
  private static final String DELIVERED = ONE + "/contributions/wouter-beke";
  private static final String DRAFTED = ONE + "/drafts/wouter-beke";
  private static final String DELEGATED = ONE + "/delegation/wouter-beke";
  private static final String BY_THE_TENTH = "{\"due\":\"2020-11-10\",\"note\":\"Nota.\"}";
  private static final String HANDLED = "/handlers/wouter-beke";
  private static final String NAMES_DEMIR = "{\"coordinator\":\"zuhal-demir\"}";
  private static final String NAMES_BEKE = "{\"coordinator\":\"wouter-beke\"}";
  private static final Addressing HANDED_OVER =
      new Addressing(
          TheCase.BEKE,
          List.of(new MinisterId("hilde-crevits")),
          92,
          TheCase.SENT,
          TheCase.TERM,
          20,
          "FLEMISH_ADMIN 2026-1");

  private static RunningCoordination service;
  private static PublishedFacts facts;

  @BeforeAll
  static void start() {
    service = RunningCoordination.start();
    facts = new PublishedFacts();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenThere() {
    String led = delivered();
    String over = handedOver(NAMES_DEMIR);
    deliveredBy(CREVITS, over);
    String written = written(led());
    String drafted = draftedBy(BEKE, asked(led()));
    String delegatedDraft = draftedBy(BEKE, delegated());
    String returned = draftedBy(BEKE, delegated());
    done(
        service.post(
            returned + DELEGATED + "/return",
            "administration:wouter-beke",
            "{\"note\":\"Klaar, zegt de administratie.\"}"));
    String draftedOver = draftedBy(CREVITS, asked(handedOver(NAMES_DEMIR)));
    return new AskedPermissions(
            service.http(), path -> service.get(path, "operator").header("ETag"))
        .in("list-coordinations/own", () -> "/api/coordinations", request(Http::get))
        .in(
            "list-coordinations/all",
            () -> "/api/coordinations?ministry=bart-somers",
            request(Http::get))
        .in("read-coordination", () -> led, reading())
        .in("read-coordination/handed-over", () -> over, reading())
        .in(
            "fetch-answer",
            EveryCoordinationPermissionIT::finalised,
            request((by, path) -> by.get(path + "/answers/zuhal-demir")))
        .in("read-register", () -> "/api/mandates", request(Http::get))
        // Before there is a coordinator nobody has contributed.
        .without("read-contribution/choosing")
        .in("read-contribution", () -> led, field(CONTRIBUTION))
        .in("read-contribution/handed-over", () -> over, field(CONTRIBUTION))
        .in("read-final-text", () -> written, field(DRAFT))
        .in("read-final-text/final", EveryCoordinationPermissionIT::finalised, field(DRAFT))
        .in("read-draft", () -> drafted, drafts())
        .in("read-draft/handed-over", () -> draftedOver, drafts())
        .in("write-draft", () -> asked(led()), put(DRAFTED, text("Tekst.")))
        .in(
            "write-draft/handed-over",
            () -> asked(handedOver(NAMES_DEMIR)),
            put(DRAFTED, text("Tekst.")))
        .in("read-draft/delegated", () -> delegatedDraft, drafts())
        .in("write-draft/delegated", () -> delegated(), put(DRAFTED, text("Tekst.")))
        .in(
            "delegate-part",
            () -> asked(led()),
            put(DELEGATED, BY_THE_TENTH),
            request((by, path) -> by.delete(path + DELEGATED)))
        .in(
            "delegate-part/handed-over",
            () -> asked(handedOver(NAMES_DEMIR)),
            put(DELEGATED, BY_THE_TENTH))
        .in("list-delegations", () -> "/api/delegations", request(Http::get))
        .in(
            "read-delegation",
            () -> delegatedDraft,
            request((by, path) -> by.get(path + "/delegations")))
        .in("read-delegation/returned", () -> returned, field("Klaar, zegt de administratie."))
        .in(
            "return-delegation",
            () -> draftedBy(BEKE, delegated()),
            post(DELEGATED + "/return", "{}"))
        .in(
            "return-delegation/not-delegated",
            () -> asked(led()),
            post(DELEGATED + "/return", "{}"))
        .in("read-handler", () -> led, request((by, path) -> by.get(path + HANDLED)))
        .in("read-handler/handed-over", () -> over, request((by, path) -> by.get(path + HANDLED)))
        .in("handle-dossier", () -> led(), handling())
        .in("handle-dossier/handed-over", () -> handedOver(NAMES_DEMIR), handling())
        .in("name-coordinator", () -> toTwo(), put("/agreements/wouter-beke", NAMES_DEMIR))
        .in(
            "name-coordinator/handed-over",
            () -> filed(TheCase.to(TheCase.DEMIR, 148), HANDED_OVER),
            put("/agreements/wouter-beke", NAMES_DEMIR))
        .in(
            "decide-coordinator",
            () -> toThree(),
            put(
                "/decision",
                "{\"coordinator\":\"zuhal-demir\",\"decidedOn\":\"2020-10-30\",\"reference\":\"VR\"}"))
        .in(
            "deliver-contribution",
            () -> asked(led()),
            put(DELIVERED, text("Tekst.")),
            post(DELIVERED + "/decline", "{\"reason\":\"OTHER\",\"text\":\"Nee.\"}"))
        .in(
            "deliver-contribution/handed-over",
            () -> asked(handedOver(NAMES_DEMIR)),
            put(DELIVERED, text("Tekst.")))
        .in(
            "request-contribution",
            () -> asked(led()),
            put("/parts/2/requests/wouter-beke", "{}"),
            post("/requests", "{\"requests\":[{\"minister\":\"wouter-beke\",\"parts\":[3]}]}"),
            request((by, path) -> by.delete(path + ASKED)))
        .in(
            "judge-contribution",
            () -> delivered(),
            post(DELIVERED + "/acceptance", "{}"),
            post(DELIVERED + "/return", "{\"note\":\"Cijfers?\"}"))
        .in(
            "write-answer",
            () -> led(),
            put(ONE + "/text", text("Tekst.")),
            put(ONE + "/not-competent", "{\"level\":\"FEDERAL\",\"who\":\"de minister\"}"),
            request((by, path) -> by.delete(path + ONE + "/not-competent")))
        .in("finalise-answer", () -> written(led()), post("/finalisation", "{}"))
        .in(
            "finalise-answer/handed-over",
            () -> writtenBy(CREVITS, handedOver(NAMES_BEKE)),
            post("/finalisation", "{}"))
        .hold(WhoMayWhat.EXPECTED);
  }

  private static Request[] drafts() {
    return new Request[] {
      request((by, path) -> by.get(path + DRAFTED)),
      request((by, path) -> by.get(path + "/drafts/wouter-beke"))
    };
  }

  private static Request[] handling() {
    return new Request[] {put(HANDLED, "{}"), request((by, path) -> by.delete(path + HANDLED))};
  }

  private static Request[] reading() {
    return new Request[] {request(Http::get), request((by, path) -> by.get(path + "/history"))};
  }

  private static Request put(String more, String json) {
    return request((by, path) -> by.put(path + more, json));
  }

  private static Request post(String more, String json) {
    return request((by, path) -> by.post(path + more, json));
  }

  private static String text(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private static String toTwo() {
    return filed(TheCase.to(TheCase.DEMIR, 148), TheCase.to(TheCase.BEKE, 92));
  }

  private static String toThree() {
    return filed(
        TheCase.to(TheCase.DEMIR, 148),
        TheCase.to(TheCase.BEKE, 92),
        TheCase.to(TheCase.WEYTS, 93));
  }

  private static String led() {
    return agreed(toTwo(), NAMES_DEMIR, DEMIR, BEKE);
  }

  private static String handedOver(String coordinator) {
    return agreed(filed(TheCase.to(TheCase.DEMIR, 148), HANDED_OVER), coordinator, DEMIR, CREVITS);
  }

  private static String agreed(String path, String coordinator, String demir, String beke) {
    done(service.put(path + "/agreements/zuhal-demir", demir, coordinator));
    done(service.put(path + "/agreements/wouter-beke", beke, coordinator));
    return path;
  }

  private static String asked(String path) {
    done(service.put(path + ASKED, DEMIR, "{}"));
    return path;
  }

  private static String delivered() {
    return deliveredBy(BEKE, led());
  }

  private static String deliveredBy(String actor, String path) {
    done(service.put(asked(path) + DELIVERED, actor, text(CONTRIBUTION)));
    return path;
  }

  private static String draftedBy(String actor, String path) {
    done(service.put(path + DRAFTED, actor, text("Tekst.")));
    return path;
  }

  private static String delegated() {
    String path = asked(led());
    done(service.put(path + DELEGATED, BEKE, BY_THE_TENTH));
    return path;
  }

  private static String written(String path) {
    return writtenBy(DEMIR, path);
  }

  private static String writtenBy(String actor, String path) {
    for (int part = 1; part <= 10; part++) {
      done(service.put(path + "/parts/" + part + "/text", actor, text(DRAFT)));
    }
    return path;
  }

  private static String finalised() {
    String path = written(led());
    done(service.post(path + "/finalisation", DEMIR, "{}"));
    return path;
  }

  /** The question of the case to these, with a coordination of its own. */
  private static String filed(Addressing... addressings) {
    QuestionEvent.Filed like = TheCase.filed(addressings);
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
            Arrays.asList(addressings)));
    String path = "/api/coordinations/" + id;
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> service.get(path, "operator").status() == 200);
    return path;
  }

  private static void done(Reply reply) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(200);
  }
}

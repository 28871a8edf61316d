package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.login.TestIssuer;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.testsupport.service.Wire;
import tools.jackson.databind.JsonNode;

/** Who changed what, kept beside the facts. */
class AuditIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static RunningTiny tiny;
  private static String note;

  @BeforeAll
  static void twoPeopleChangeOneNote() {
    tiny =
        RunningTiny.start(
            TestStore.shared().uri("audit"),
            "--samenspraak.audit.key=een voorbeeld van een sleutel");
    note = by("griffier-een").post("/api/notes", "{\"text\":\"eerste\"}").at("id");
    for (int n = 0; n < 3; n++) {
      Reply changed =
          by("griffier-twee").put("/api/notes/" + note + "/text", "{\"text\":\"" + n + "\"}");
      assertThat(changed.status()).as("%s", changed).isEqualTo(200);
    }
    await().atMost(PATIENCE).until(() -> list("about=note/" + note).size() == 4);
  }

  @AfterAll
  static void stop() {
    tiny.close();
  }

  private static Http by(String subject) {
    String token = TestIssuer.shared().token("clerk").claim("sub", subject).signed();
    return tiny.http().with("Authorization", "Bearer " + token);
  }

  private static Http auditor() {
    return tiny.http().as("auditor");
  }

  private static List<JsonNode> list(String narrowed) {
    Reply answer = auditor().get("/api/audit/changes?" + narrowed);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer.items();
  }

  private static String person(JsonNode entry) {
    return entry.path("person").asString("");
  }

  @Test
  void anAuditorSeesWhoChangedAThingInWhichRoleByWhichRequest() {
    List<JsonNode> changes = list("about=note/" + note);
    JsonNode first = changes.getLast();
    assertThat(first.path("actor").asString()).isEqualTo("clerk");
    assertThat(first.path("role").asString()).isEqualTo("clerk");
    assertThat(first.path("request").asString()).isEqualTo("POST /api/notes");
    assertThat(first.path("what").asString()).isEqualTo("note.written.v1");
    assertThat(changes.getFirst().path("request").asString())
        .isEqualTo("PUT /api/notes/" + note + "/text");
  }

  @Test
  void peopleAreToldApartByAPseudonymThatDoesNotTellWhoTheyAre() {
    List<String> people = list("about=note/" + note).stream().map(AuditIT::person).toList();
    assertThat(people.getLast()).isNotEqualTo(people.getFirst()).doesNotContain("griffier");
    assertThat(people.subList(0, 3)).containsOnly(people.getFirst());
    assertThat(list("person=" + people.getFirst())).hasSize(3);
    assertThat(list("person=niemand")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    List<String> seen = new ArrayList<>();
    String before = "";
    do {
      Reply page = auditor().get("/api/audit/changes?about=note/" + note + "&size=2" + before);
      page.items().forEach(entry -> seen.add(entry.path("at").asString()));
      String next = page.at("next");
      before = next.isEmpty() ? "" : "&before=" + next;
    } while (!before.isEmpty());
    assertThat(seen).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void allOfItCanBeTakenAsLines() {
    Reply lines = auditor().get("/api/audit/changes/lines?about=note/" + note);
    assertThat(lines.contentType()).isEqualTo("application/x-ndjson");
    assertThat(lines.body().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"at\":"));
  }

  @Test
  void daysNarrowIt() {
    assertThat(list("about=note/" + note + "&through=2020-01-01")).isEmpty();
    assertThat(list("about=note/" + note + "&from=2020-01-01")).hasSize(4);
    assertThat(auditor().get("/api/audit/changes?from=gisteren").status()).isEqualTo(400);
    assertThat(auditor().get("/api/audit/iets").status()).isEqualTo(404);
    assertThat(auditor().get("/api/audit/changes?size=0").status()).isEqualTo(400);
  }

  @Test
  void nobodyElseSeesAnyOfIt() {
    for (String actor : List.of("clerk", "operator", "secretariat", "service:question")) {
      assertThat(tiny.http().as(actor).get("/api/audit/changes").status()).isEqualTo(403);
      assertThat(tiny.http().as(actor).get("/api/audit/reads/lines").status()).isEqualTo(403);
    }
    assertThat(tiny.http().get("/api/audit/changes").status()).isIn(401, 403);
  }

  @Test
  void noEventCarriesAnythingOfIt() {
    String person = person(list("about=note/" + note).getFirst());
    List<Seen> events = Wire.shared().events("tiny-note-events", note);
    assertThat(events).hasSize(4);
    assertThat(events)
        .allSatisfy(event ->
            assertThat(event.whole()).doesNotContain(person, "griffier-twee", "/api/notes"));
    assertThat(tiny.http().get("/api/notes/" + note).body()).doesNotContain(person);
  }

  @Test
  void whatIsReadIsKeptBeforeItIsAnswered() {
    Reply read = tiny.http().as("clerk").get("/api/notes/" + note + "/secret");
    assertThat(read.status()).as("%s", read).isEqualTo(200);
    Reply reads = auditor().get("/api/audit/reads?about=note/" + note);
    assertThat(reads.items()).hasSize(1);
    assertThat(reads.items().getFirst().path("what").asString()).isEqualTo("read");
  }
}

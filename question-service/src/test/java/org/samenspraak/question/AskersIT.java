package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** Who asks, by the register of members: at filing, at a correction, and once they left. */
class AskersIT {
  private static final String BLANCQUAERT = "\"Adeline Blancquaert\"";

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final Http anybody = service.http();

  private static String askedBy(String asker) {
    return Requests.question().replace(BLANCQUAERT, "\"" + asker + "\"");
  }

  private static String confirming(String id, String body) {
    return body.replaceFirst("\\{", "{\"unknownAsker\": \"" + id + "\",");
  }

  private static void assertDoubted(Reply reply, String detail) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(409);
    assertThat(reply.problem()).isEqualTo("unknown-asker");
    assertThat(reply.at("field")).isEqualTo("asker");
    assertThat(reply.at("detail")).contains(detail);
  }

  private String member(String name, String memberships) {
    String id = "lid-" + Requests.freshNumber();
    record(id, name, memberships, "");
    return id;
  }

  private void record(String id, String name, String memberships, String more) {
    String body = "{\"name\": \"%s\", \"memberships\": [%s]%s}".formatted(name, memberships, more);
    Reply recorded = clerk.put("/api/members/" + id, body);
    assertThat(recorded.status()).as("%s", recorded).isEqualTo(200);
  }

  private static String sat(String through) {
    return "{\"group\": \"Een\", \"from\": \"2019-06-18\"%s}"
        .formatted(through.isEmpty() ? "" : ", \"through\": \"" + through + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"adeline-blancquaert", "ADELINE BLANCQUAERT", "Adéline blancquaert"})
  void the_asker_is_found_by_id_or_by_name_and_shown_as_the_register_has_them(String asker) {
    Reply filed = clerk.post("/api/questions", askedBy(asker));

    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    assertThat(filed.at("asker")).isEqualTo("adeline-blancquaert");
    assertThat(filed.at("askerName")).isEqualTo("Adeline Blancquaert");
  }

  @Test
  void whoever_is_not_in_the_register_is_doubted_and_never_guessed() {
    String question = askedBy("Adeline Blanckaert");
    int announced = service.announced();

    Reply doubted = clerk.post("/api/questions", question);

    assertDoubted(doubted, "Is Adeline Blancquaert bedoeld?");
    assertThat(doubted.at("asker")).isEqualTo("adeline-blanckaert");
    assertThat(doubted.at("nearest/0/member")).isEqualTo("adeline-blancquaert");
    assertThat(doubted.at("expected")).contains("unknownAsker=adeline-blanckaert");
    assertThat(service.announced()).isEqualTo(announced);

    Reply filed = clerk.post("/api/questions", confirming("adeline-blanckaert", question));
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    assertThat(filed.at("askerName")).isEqualTo("Adeline Blanckaert");
  }

  @Test
  void only_the_doubt_that_was_told_is_confirmed() {
    Reply other =
        clerk.post("/api/questions", confirming("an-voorbeeld", askedBy("Adeline Blanckaert")));

    assertThat(other.status()).as("%s", other).isEqualTo(400);
    assertThat(other.problem()).isEqualTo("no-unknown-asker");
    assertThat(other.at("field")).isEqualTo("unknownAsker");
  }

  @Test
  void a_mandate_that_does_not_cover_the_day_of_filing_is_a_doubt() {
    String id = member("Vertrokken Voorbeeld", sat("2020-10-28"));
    String question = askedBy(id);

    assertDoubted(
        clerk.post("/api/questions", question),
        "Vertrokken Voorbeeld was geen lid van het Vlaams Parlement op 29 oktober 2020.");

    Reply filed = clerk.post("/api/questions", confirming(id, question));
    assertThat(filed.at("asker")).isEqualTo(id);
    assertThat(filed.at("askerName")).isEqualTo("Vertrokken Voorbeeld");
  }

  @Test
  void namesakes_are_told_apart_by_their_ids() {
    String name = "Dubbel Voorbeeld " + Requests.freshNumber();
    String one = member(name, sat(""));
    String other = member(name, sat(""));

    Reply doubted = clerk.post("/api/questions", askedBy(name));
    assertDoubted(doubted, "Er zijn meer leden die “" + name + "” heten.");
    assertThat(doubted.at("expected")).contains(one).contains(other);

    assertThat(clerk.post("/api/questions", askedBy(other)).at("asker")).isEqualTo(other);
  }

  @Test
  void a_namesake_who_had_left_by_then_is_not_meant() {
    String name = "Opvolger Voorbeeld " + Requests.freshNumber();
    member(name, sat("2020-01-31"));
    String present = member(name, sat(""));

    assertThat(clerk.post("/api/questions", askedBy(name)).at("asker")).isEqualTo(present);
  }

  @Test
  void what_is_wrong_otherwise_is_said_before_the_doubt() {
    Reply refused =
        clerk.post(
            "/api/questions", askedBy("Onbekend Voorbeeld").replace("2020-10-29", "1900-01-01"));

    assertThat(refused.problem()).isEqualTo("date-too-early");
  }

  @Test
  void the_asker_in_a_document_is_doubted_the_same_with_all_that_was_read() {
    String document =
        Requests.document("Wie vraagt (voorbeeld)", Requests.freshNumber(), Requests.freshNumber())
            .replace("Adeline Blancquaert", "Adeline Blanckaert")
            .replace("ADELINE BLANCQUAERT", "ADELINE BLANCKAERT");

    Reply tried = clerk.postText("/api/questions/import?dryRun=true", document);
    assertDoubted(tried, "Is Adeline Blancquaert bedoeld?");
    assertThat(tried.at("recognised/0/what")).isNotEmpty();
    assertThat(tried.at("read/asker")).isEqualTo("Adeline Blanckaert");

    assertDoubted(clerk.postText("/api/questions/import", document), "Blanckaert");
    Reply filed = clerk.postText("/api/questions/import?unknownAsker=adeline-blanckaert", document);
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    assertThat(filed.at("question/asker")).isEqualTo("adeline-blanckaert");
  }

  @Test
  void another_asker_is_found_in_the_same_register_when_a_question_is_corrected() {
    String question = clerk.post("/api/questions", Requests.question()).location();
    String body = "{\"reason\": \"Verkeerd lid (voorbeeld).\", \"asker\": \"%s\"}";

    assertDoubted(
        clerk.post(question + "/corrections", body.formatted("An Voorbelt")),
        "Is An Voorbeeld bedoeld?");
    assertThat(anybody.get(question).at("askerName")).isEqualTo("Adeline Blancquaert");

    Reply corrected = clerk.post(question + "/corrections", body.formatted("an voorbeeld"));
    assertThat(corrected.status()).as("%s", corrected).isEqualTo(200);
    assertThat(corrected.at("asker")).isEqualTo("an-voorbeeld");
    assertThat(corrected.at("askerName")).isEqualTo("An Voorbeeld");

    Reply confirmed =
        clerk.post(
            question + "/corrections", confirming("an-voorbelt", body.formatted("An Voorbelt")));
    assertThat(confirmed.at("asker")).isEqualTo("an-voorbelt");
  }

  /** Brouns asked as a member and was sworn in before the answer was public. */
  @Test
  void a_member_who_becomes_minister_reads_as_everybody_from_that_day() {
    String name = "Minister Voorbeeld " + Requests.freshNumber();
    String id = member(name, sat(""));
    Reply filed = clerk.post("/api/questions", askedBy(id));
    String question = filed.location();
    answer(filed.at("id"), question);
    Http asker = service.http().as("asker:" + id);
    assertThat(asker.get(question + "/answers").status()).isEqualTo(200);
    assertThat(asker.get(question + "/letters/zuhal-demir.pdf").status()).isEqualTo(200);
    assertThat(asker.get(question).at("possible/0")).isEqualTo("WITHDRAW");

    LocalDate today = today();
    record(
        id,
        name,
        sat(today.minusDays(1).toString()),
        ", \"minister\": {\"id\": \"%s\", \"from\": \"%s\"}".formatted(id, today));

    assertRefused(asker.get(question + "/answers"));
    assertRefused(asker.get(question + "/letters/zuhal-demir.pdf"));
    assertRefused(asker.post(question + "/withdrawal", "{\"reason\": \"Voorbeeld.\"}"));
    assertRefused(asker.post(question + "/conversion", "{\"reason\": \"Voorbeeld.\"}"));
    Reply seen = asker.get(question);
    assertThat(seen.at("asker")).isEqualTo(id);
    assertThat(seen.json().path("possible")).isEmpty();
    assertThat(seen.at("mandateOver/through")).isEqualTo(today.minusDays(1).toString());
    assertThat(seen.at("mandateOver/minister")).isEqualTo(id);
    assertThat(anybody.get(question).json().path("mandateOver").isNull()).isTrue();
    assertThat(clerk.get(question + "/answers").status()).isEqualTo(200);
    Reply withdrawn = clerk.post(question + "/withdrawal", "{\"reason\": \"Voorbeeld.\"}");
    assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(200);
  }

  @Test
  void an_asker_whom_the_register_does_not_have_reads_as_everybody() {
    Reply filed =
        clerk.post("/api/questions", confirming("niemand-voorbeeld", askedBy("Niemand Voorbeeld")));
    answer(filed.at("id"), filed.location());

    Http asker = service.http().as("asker:niemand-voorbeeld");

    Reply refused = asker.get(filed.location() + "/answers");
    assertRefused(refused);
    assertThat(refused.at("detail")).contains("niet als lid van het Vlaams Parlement");
    record("niemand-voorbeeld", "Niemand Voorbeeld", sat(""), "");
    assertThat(asker.get(filed.location() + "/answers").status()).isEqualTo(200);
    record("niemand-voorbeeld", "Niemand Voorbeeld", sat("2020-01-01"), "");
  }

  private static void assertRefused(Reply reply) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(403);
    assertThat(reply.problem()).isEqualTo("mandate-over");
    assertThat(reply.at("detail")).contains("Vlaams Parlement");
  }

  private LocalDate today() {
    String now = service.management().as("operator").get("/clock").at("now");
    return LocalDate.parse(now.substring(0, 10));
  }

  private void answer(String id, String question) {
    service.finalise(
        id,
        Samples.text(
            Samples.DEMIR,
            AnswerKind.COORDINATED,
            "",
            List.of(
                new Part(1, "Antwoord 1 (voorbeeld)."), new Part(2, "Antwoord 2 (voorbeeld)."))),
        Samples.referring());
    await().until(() -> anybody.get(question).at("status").equals("ANSWERED"));
  }
}

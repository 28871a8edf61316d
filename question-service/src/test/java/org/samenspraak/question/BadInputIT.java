package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What cannot be honoured is refused with its field and what was expected; nothing is stored,
 * nothing sent.
 */
class BadInputIT {
  private static final String IMPORT = "/api/questions/import";
  private static final int FIFTY_MEGABYTES = 50_000_000;

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  /** One for all: none of the tests changes anything. */
  private static int ofDemir;

  private static int ofBeke;
  private static Reply first;

  private long questions;
  private int events;

  @BeforeAll
  static void aQuestionIsThere() {
    ofDemir = Requests.freshNumber();
    ofBeke = Requests.freshNumber();
    RunningQuestionService running = RunningQuestionService.shared();
    first = running.http().as("clerk").post("/api/questions", Requests.question(ofDemir, ofBeke));
    await().until(() -> !running.events(first.at("id")).isEmpty());
  }

  @BeforeEach
  void asMuchIsThereAsBefore() {
    questions = total();
    events = service.announced();
  }

  @AfterEach
  void nothingWasStoredOrSent() {
    assertThat(total()).isEqualTo(questions);
    assertThat(service.http().get(first.location()).etag()).isEqualTo("\"1\"");
    assertThat(service.announced()).isEqualTo(events);
  }

  @Nested
  class A_document {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n\t "})
    void that_is_empty(String text) {
      assertRefused(clerk.postText(IMPORT, text), 400, "empty-text", "body");
    }

    @Test
    void that_is_not_a_text() {
      byte[] binary = new byte[4096];
      for (int i = 0; i < binary.length; i++) {
        binary[i] = (byte) i;
      }

      assertRefused(clerk.postText(IMPORT, binary), 400, "not-text", "body");
    }

    @Test
    void that_names_no_addressee() {
      String text = Samples.documentText().replace("Deze vraag werd gesteld", "Ter informatie ook");
      String withoutMinister = text.lines().skip(2).collect(Collectors.joining("\n"));

      Reply reply = clerk.postText(IMPORT, withoutMinister);

      assertRefused(reply, 400, "incomplete-document", "body");
      assertThat(reply.at("missing/0")).isEqualTo("geadresseerde");
    }

    @Test
    void that_has_no_parts() {
      String text = Samples.documentText().replaceAll("(?m)^\\d+\\. ", "");

      assertRefused(clerk.postText(IMPORT, text), 400, "incomplete-document", "body");
    }

    @Test
    void that_has_three_hundred_parts() {
      String parts =
          IntStream.rangeClosed(1, 300)
              .mapToObj(n -> n + ". Voorbeeld " + n + "?")
              .collect(Collectors.joining("\n\n"));
      String text =
          "Voorbeeld\n\n" + parts + "\n\nDeze vraag werd gesteld aan minister Wouter Beke (92).";

      Reply reply =
          clerk.postText(IMPORT + "?asker=Adeline%20Blancquaert&filedOn=2020-10-29", text);

      assertRefused(reply, 400, "list-size", "parts");
      assertThat(reply.json().at("/limit").asInt()).isEqualTo(100);
    }

    @Test
    void that_has_a_date_that_does_not_exist() {
      String text = Samples.documentText().replace("29 oktober 2020", "31 februari 2020");

      assertRefused(clerk.postText(IMPORT, text), 400, "invalid-date", "filedOn");
    }

    @Test
    void that_comes_with_a_date_that_does_not_exist() {
      Reply reply = clerk.postText(IMPORT + "?filedOn=2021-02-31", Samples.documentText());

      assertRefused(reply, 400, "invalid-date", "filedOn");
    }

    @Test
    void that_is_larger_than_the_limit() {
      Reply reply = clerk.postText(IMPORT, " ".repeat(FIFTY_MEGABYTES));

      assertRefused(reply, 413, "body-too-large", null);
    }

    @Test
    void that_has_more_text_than_a_question_may_have() {
      String text =
          Requests.document("Lang voorbeeld", 811, 812)
              .replace("5. Wat is", "5. " + "Voorbeeld ".repeat(21_000) + "Wat is");

      assertRefused(clerk.postText(IMPORT, text), 413, "text-too-long", "body");
    }

    @Test
    void that_could_be_a_question_filed_before() {
      String title = first.at("title");
      String copy = Requests.document(title.toUpperCase(Locale.ROOT), 813, 814);

      Reply reply = clerk.postText(IMPORT, copy);

      assertRefused(reply, 409, "likely-double", "title");
      assertThat(reply.at("link")).isEqualTo(first.location());
      assertThat(reply.json().at("/recognised/0/what").asString()).isEqualTo("titel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true"})
    void that_is_to_somebody_who_is_no_minister(String how) {
      String text = Requests.document("Voorbeeld met een slip", 818, 819);

      Reply reply =
          clerk.postText(IMPORT + how, text.replace("Zuhal Demir (818)", "Zuhal Demirr (818)"));

      assertRefused(reply, 400, "unknown-minister", "addressees[0].minister");
      assertThat(reply.at("detail")).contains("“Zuhal Demirr”").contains("Is Zuhal Demir bedoeld?");
      assertThat(reply.at("nearest/minister")).isEqualTo("zuhal-demir");
      assertThat(reply.json().at("/ministers")).hasSize(2);
      assertThat(reply.json().at("/recognised"))
          .extracting(found -> found.at("/what").asString())
          .contains("titel", "vraagsteller", "datum", "deelvraag 10", "geadresseerde");
    }

    @Test
    void that_contradicts_itself_on_a_dry_run() {
      String text =
          Requests.document("Voorbeeld met tegenspraak", 820, 821)
              .replace("vraag nr. 821", "vraag nr. 822");

      Reply reply = clerk.postText(IMPORT + "?dryRun=true", text);

      assertRefused(reply, 400, "contradiction", "addressees");
      assertThat(reply.json().at("/recognised")).hasSizeGreaterThan(10);
    }

    @Test
    void that_holds_a_number_already_used() {
      Reply reply = clerk.postText(IMPORT, Requests.document("Ander voorbeeld", 815, ofBeke));

      assertRefused(reply, 409, "number-already-used", "addressees[1].number");
      assertThat(reply.at("link")).isEqualTo(first.location());
    }

    @Test
    void that_is_sent_as_something_else() {
      Reply reply = clerk.post(IMPORT, "{}");

      assertThat(reply.status()).isEqualTo(415);
      assertThat(reply.contentType()).startsWith("application/problem+json");
    }
  }

  @Nested
  class A_form {

    @Test
    void without_addressee() {
      String none =
          Requests.question().replaceAll("(?s)\"addressees\": \\[.*]", "\"addressees\": []");

      assertRefused(file(none), 400, "list-size", "addressees");
    }

    @Test
    void without_parts() {
      String none = Requests.question().replaceAll("\"parts\": \\[.*?]", "\"parts\": []");

      assertRefused(file(none), 400, "list-size", "parts");
    }

    @Test
    void with_three_hundred_parts() {
      String parts = "\"Voorbeeld?\",".repeat(299) + "\"Voorbeeld?\"";
      String many =
          Requests.question().replaceAll("\"parts\": \\[.*?]", "\"parts\": [" + parts + "]");

      assertRefused(file(many), 400, "list-size", "parts");
    }

    @Test
    void to_somebody_who_is_no_minister() {
      String unknown = Requests.question().replace("wouter-beke", "voorbeeld");

      Reply reply = file(unknown);

      assertRefused(reply, 400, "unknown-minister", "addressees[1].minister");
      assertThat(reply.at("detail"))
          .isEqualTo("“voorbeeld” was geen Vlaams minister op 30 oktober 2020.");
      assertThat(reply.json().at("/ministers")).hasSize(2);
      assertThat(reply.at("ministers/0/minister")).isEqualTo("wouter-beke");
      assertThat(reply.at("ministers/0/name")).isEqualTo("Wouter Beke");
      assertThat(reply.json().at("/nearest").isMissingNode()).isTrue();
    }

    @Test
    void to_somebody_whose_name_is_nearly_right() {
      Reply reply = file(Requests.question().replace("wouter-beke", "wouter-beeke"));

      assertRefused(reply, 400, "unknown-minister", "addressees[1].minister");
      assertThat(reply.at("nearest/minister")).isEqualTo("wouter-beke");
      assertThat(reply.at("detail")).endsWith("Is Wouter Beke bedoeld?");
    }

    @Test
    void to_a_minister_of_another_day() {
      String early = Requests.question().replaceAll("2020-10-..", "2019-10-01");

      assertRefused(file(early), 400, "unknown-minister", "addressees[0].minister");
    }

    @Test
    void to_one_minister_twice() {
      String twice = Requests.question().replace("wouter-beke", "zuhal-demir");

      assertRefused(file(twice), 400, "addressee-twice", "addressees[1].minister");
    }

    @Test
    void with_a_number_already_used() {
      Reply reply = file(Requests.question("Nog een voorbeeld", ofDemir, Requests.freshNumber()));

      assertRefused(reply, 409, "number-already-used", "addressees[0].number");
      assertThat(reply.at("question")).isEqualTo(first.at("id"));
    }

    @ParameterizedTest
    @CsvSource({
      "2021-02-31, invalid-date",
      "31/02/2021, invalid-date",
      "2030-01-01, date-in-future",
      "2100-12-31, date-in-future",
      "9999-01-01, date-in-future",
      "2020-10-27T23:59:59Z, invalid-date",
      "1999-12-31, date-too-early"
    })
    void with_a_date_that_cannot_be(String date, String problem) {
      assertRefused(file(Requests.question().replace("2020-10-29", date)), 400, problem, "filedOn");
    }

    @Test
    void sent_at_a_moment_instead_of_on_a_date() {
      String moment = Requests.question().replace("2020-10-30", "2020-10-30T23:59:59Z");

      assertRefused(file(moment), 400, "invalid-date", "addressees[1].sentOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200B\\u200B", "\\u00A0\\u2007"})
    void with_a_title_that_nobody_can_see(String title) {
      Reply reply = file(Requests.question(title, Requests.freshNumber(), Requests.freshNumber()));

      assertThat(reply.status()).as("%s", reply).isEqualTo(400);
      assertThat(reply.at("field")).isEqualTo("title");
    }

    @Test
    void with_several_mistakes_names_them_all_in_the_order_of_the_form() {
      ObjectNode wrong = (ObjectNode) JsonMapper.shared().readTree(Requests.question());
      wrong.put("title", " ").remove("asker");
      ((ArrayNode) wrong.path("parts")).set(1, "a\u0007");
      ((ObjectNode) wrong.path("addressees").path(1)).put("number", 0).put("minister", "Beke");

      Reply reply = file(wrong.toString());

      assertRefused(reply, 400, "blank-text", "title");
      assertThat(
              reply
                  .json()
                  .path("errors")
                  .valueStream()
                  .map(error -> error.path("field").asString()))
          .containsExactly(
              "title", "asker", "parts[1]", "addressees[1].minister", "addressees[1].number");
      assertThat(reply.at("/errors/4/type")).endsWith(":number-out-of-range");
      assertThat(reply.at("/errors/4/expected"))
          .isEqualTo("een geheel getal van 1 tot en met 999999");
      assertThat(reply.at("/errors/1/expected")).isEqualTo("tekst");
    }

    @ParameterizedTest
    @CsvSource({"title", "asker", "filedOn", "parts", "addressees"})
    void without_a_field(String field) {
      ObjectNode lacking = (ObjectNode) JsonMapper.shared().readTree(Requests.question());
      lacking.remove(field);

      assertRefused(file(lacking.toString()), 400, "missing-field", field);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Adeline Blancquaert| \\u0007| control-characters| asker",
          "Deelvraag 2 (voorbeeld)?| | blank-text| parts[1]",
          "wouter-beke| Wouter Beke| invalid-slug| addressees[1].minister"
        })
    void with_a_text_that_cannot_be(String good, String bad, String problem, String field) {
      String broken = Requests.question().replace(good, bad == null ? " " : bad);

      assertRefused(file(broken), 400, problem, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "\"vraag\"", "{\"title\": }", "{\"parts\": 1}"})
    void that_is_not_the_JSON_expected(String json) {
      Reply reply = file(json);

      assertThat(reply.status()).as("%s", reply).isEqualTo(400);
      assertThat(reply.contentType()).startsWith("application/problem+json");
      assertThat(reply.at("expected")).isNotBlank();
    }

    @Test
    void larger_than_the_limit() {
      String huge = "{\"introduction\": \"" + "x".repeat(FIFTY_MEGABYTES) + "\"}";

      assertRefused(file(huge), 413, "body-too-large", null);
    }

    private Reply file(String json) {
      return clerk.post("/api/questions", json);
    }
  }

  @Nested
  class A_request {

    @Test
    void that_does_not_say_who_asks() {
      Reply reply = service.http().post("/api/questions", Requests.question());

      assertRefused(reply, 401, "not-logged-in", "Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabinet:zuhal-demir", "asker:adeline-blancquaert", "operator"})
    void of_somebody_who_may_not(String actor) {
      Http other = service.http().as(actor);

      assertThat(other.post("/api/questions", Requests.question()).status()).isEqualTo(403);
      assertThat(other.postText(IMPORT, Requests.document("x", 816, 817)).status()).isEqualTo(403);
      assertThat(
              other.postText(IMPORT + "?dryRun=true", Requests.document("x", 816, 817)).problem())
          .isEqualTo("not-the-clerk");
    }

    @Test
    void that_repeats_an_idempotency_key_with_another_body() {
      Http once = clerk.with("Idempotency-Key", "key-" + ofDemir);
      Reply filed = once.post("/api/questions", Requests.question());
      questions++;
      events = eventsOnce(filed);

      Reply other = once.post("/api/questions", Requests.question());

      assertThat(filed.status()).isEqualTo(201);
      assertThat(other.status()).as("%s", other).isEqualTo(422);
      assertThat(other.contentType()).startsWith("application/problem+json");
    }

    @Test
    void that_saw_a_version_which_is_no_longer_there() {
      Reply reply = clerk.with("If-Match", "\"7\"").post("/api/questions", Requests.question());

      assertThat(reply.status()).as("%s", reply).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/answers", "/letters/zuhal-demir.pdf"})
    void for_a_question_that_is_not_there(String below) {
      Reply reply = clerk.get("/api/questions/00000000-0000-4000-8000-000000000000" + below);

      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.contentType()).startsWith("application/problem+json");
    }

    @Test
    void for_the_letter_of_somebody_who_was_not_asked() {
      Reply reply = clerk.get(first.location() + "/letters/bart-somers.pdf");

      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.problem()).isEqualTo("not-addressed");
    }

    @Test
    void for_a_letter_before_there_is_an_answer() {
      Reply reply = clerk.get(first.location() + "/letters/zuhal-demir.pdf");

      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.problem()).isEqualTo("no-letter-yet");
    }

    @ParameterizedTest
    @CsvSource({
      "/api/questions?status=ANDERS, status",
      "/api/questions?number=x, number",
      "/api/questions?year=2020, year",
      "/api/questions?year=2020-2022, year",
      "/api/questions?year=abc, year",
      "/api/questions?q=%00, q",
      "/api/questions?q=plan%07, q",
      "/api/questions?minister=%00, minister",
      "/api/questions?asker=a%00, asker",
      "/api/questions?overdueOn=2020-02-31, overdueOn",
      "/api/questions?overdueOn=3/10/20, overdueOn",
      "/api/terms?sentOn=3/10/20, sentOn",
      "/api/questions?size=201, size",
      "/api/questions?page=-1, page",
      "/api/terms?sentOn=2020-02-31, sentOn",
      "/api/terms, sentOn",
      "/api/terms?sentOn=1999-01-01, sentOn",
      "/api/terms?sentOn=2020-10-29&workingDays=0, workingDays",
      "/api/terms?sentOn=2020-10-29&workingDays=251, workingDays",
      "/api/terms?sentOn=2020-10-29&calendar=MAYA, calendar"
    })
    void with_a_parameter_that_cannot_be(String path, String field) {
      Reply reply = service.http().get(path);

      assertThat(reply.status()).as("%s", reply).isEqualTo(400);
      assertThat(reply.at("field")).isEqualTo(field);
      assertThat(reply.at("expected")).isNotBlank();
    }
  }

  /** How many there are once that question has been announced. */
  private int eventsOnce(Reply announced) {
    await().until(() -> !service.events(announced.at("id")).isEmpty());
    return service.announced();
  }

  private static void assertRefused(Reply reply, int status, String problem, String field) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(status);
    assertThat(reply.contentType()).startsWith("application/problem+json");
    assertThat(reply.problem()).as("%s", reply).isEqualTo(problem);
    assertThat(reply.at("detail")).isNotBlank();
    assertThat(reply.at("expected")).isNotBlank();
    if (field != null) {
      assertThat(reply.at("field")).isEqualTo(field);
    }
  }

  private long total() {
    return service.http().get("/api/questions").json().at("/total").asLong();
  }
}

package org.samenspraak.tinyservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.login.TestIssuer;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What callers get to hear over real HTTP. */
class WebIT {
  private static final String JSON = "application/json";
  private static RunningTiny tiny;

  @BeforeAll
  static void start() {
    tiny = RunningTiny.start();
  }

  @AfterAll
  static void stop() {
    tiny.close();
  }

  @Nested
  class ABodyThatCannotBeUsed {

    @Test
    void invalid_json_is_answered_with_line_and_column() {
      Reply answer = post("{\"text\": \"a\",\n  text}");

      assertProblem(answer, 400, "invalid-json");
      assertThat(answer.json().path("line").asInt()).isEqualTo(2);
      assertThat(answer.json().path("column").asInt()).isPositive();
    }

    @Test
    void the_31st_of_february_is_named_with_its_field() {
      Reply answer = post("{\"text\":\"a\",\"remindOn\":\"2020-02-31\"}");

      assertProblem(answer, 400, "invalid-date");
      assertThat(answer.json().path("field").asString()).isEqualTo("remindOn");
      assertThat(answer.json().path("detail").asString())
          .isEqualTo("“2020-02-31” is geen bestaande datum.");
      assertThat(answer.json().path("expected").asString()).contains("2020-10-29");
    }

    @Test
    void an_unknown_value_is_answered_with_the_known_ones() {
      Reply answer = post("{\"text\":\"a\",\"colour\":\"GREEN\"}");

      assertProblem(answer, 400, "unknown-value");
      assertThat(answer.json().path("expected").asString()).isEqualTo("één van RED, BLUE");
    }

    @Test
    void a_missing_field_a_wrong_type_and_no_body_at_all_are_told_apart() {
      assertProblem(post("{}"), 400, "missing-field");
      assertProblem(post("{\"text\":[1]}"), 400, "wrong-type");
      assertProblem(post("[]"), 400, "wrong-type");
      assertProblem(post(""), 400, "missing-body");
    }

    @Test
    void a_value_is_taken_as_it_is_written_or_not_at_all() {
      assertField(post("{\"text\":\"a\",\"number\":3001.7}"), "wrong-type", "number");
      assertField(post("{\"text\":12}"), "wrong-type", "text");
      assertField(post("{\"text\":true}"), "wrong-type", "text");
      assertField(
          post("{\"text\":\"a\",\"parts\":[{\"words\":[1,2]}]}"),
          "wrong-type",
          "parts[0].words[0]");
      assertField(post("{\"text\":\"a\",\"colour\":1}"), "unknown-value", "colour");
      assertProblem(post("{\"text\":\"a\",\"text\":\"b\"}"), 400, "invalid-json");
    }

    @Test
    void a_date_is_a_day_written_as_text() {
      String start = "{\"text\":\"a\",\"remindOn\":";
      assertField(post(start + "\"2020-10-27T23:59:59Z\"}"), "invalid-date", "remindOn");
      assertField(post(start + "\"\"}"), "invalid-date", "remindOn");
      assertField(post(start + "[2020,10,27]}"), "wrong-type", "remindOn");
      assertField(post(start + "18562}"), "wrong-type", "remindOn");
      assertThat(post(start + "\"2020-10-27\"}").status()).isEqualTo(201);
      assertThat(post(start + "null}").status()).isEqualTo(201);
    }

    @Test
    void a_number_too_large_is_named_with_its_bounds() {
      Reply answer = post("{\"text\":\"a\",\"parts\":[{\"number\":2147483648}]}");

      assertField(answer, "number-out-of-range", "parts[0].number");
      assertThat(answer.json().path("expected").asString()).contains("2147483647");
    }

    @Test
    void control_characters_are_refused() {
      assertProblem(post("{\"text\":\"a\\u0000b\"}"), 400, "control-characters");
    }

    @Test
    void fifty_megabytes_get_a_clean_answer_whether_the_length_is_told_or_not() {
      byte[] large = new byte[50_000_000];
      Arrays.fill(large, (byte) ' ');

      Reply told = tiny.asClerk().send("POST", "/api/notes", JSON, large);
      Reply chunked = tiny.asClerk().postInPieces("/api/notes", large);

      assertProblem(told, 413, "body-too-large");
      assertProblem(chunked, 413, "body-too-large");
      assertThat(chunked.json().path("limit").asInt()).isEqualTo(1_048_576);
    }

    @Test
    void is_not_waited_for_where_path_or_caller_are_wrong_or_it_is_too_large() throws IOException {
      String clerk = "Authorization: " + TestIssuer.shared().bearer("clerk") + "\r\n";

      assertThat(announced("/api/nothing", 10_000_000, "")).startsWith("HTTP/1.1 404");
      assertThat(announced("/api/nothing", 10_000_000, clerk)).startsWith("HTTP/1.1 404");
      assertThat(announced("/api/notes/x/ledger", 10_000_000, clerk)).startsWith("HTTP/1.1 405");
      assertThat(announced("/api/notes", 10_000_000, "")).startsWith("HTTP/1.1 401");
      assertThat(announced("/api/notes", 1_048_577, clerk)).startsWith("HTTP/1.1 413");
      assertThat(announced("/api/notes/sent", 10_485_761, clerk)).startsWith("HTTP/1.1 413");
    }

    @Test
    void is_not_waited_for_where_it_is_said_to_be_of_another_form() throws IOException {
      String text =
          """
          POST /api/notes HTTP/1.1
          Host: 127.0.0.1
          Connection: close
          Authorization: %s
          Content-Type: text/plain
          Content-Length: 500000

          """
              .formatted(TestIssuer.shared().bearer("clerk"))
              .replace("\n", "\r\n");

      assertThat(tiny.rawStatus(text)).startsWith("HTTP/1.1 415");
      assertThat(tiny.rawStatus(text.replace("Content-Type: text/plain\r\n", "")))
          .startsWith("HTTP/1.1 415");
    }

    @Test
    void may_be_larger_where_a_document_is_taken() {
      byte[] document = new byte[10_000_000];

      Reply taken = tiny.asClerk().send("POST", "/api/notes/sent", JSON, document);

      assertThat(taken.status()).as(taken.body()).isEqualTo(200);
      assertThat(taken.json().path("bytes").asInt()).isEqualTo(10_000_000);
      assertThat(taken.json().path("hash").asString()).hasSize(64);
    }

    @Test
    void that_breaks_off_is_no_fault_of_ours() throws IOException {
      String half =
          """
          POST /api/notes HTTP/1.1
          Host: 127.0.0.1
          Authorization: %s
          Content-Type: application/json
          Transfer-Encoding: chunked

          zz
          """
              .formatted(TestIssuer.shared().bearer("clerk"))
              .replace("\n", "\r\n");

      assertThat(tiny.raw(half)).startsWith("HTTP/1.1 400").contains("problem:invalid-request");
    }

    private String announced(String path, int length, String more) throws IOException {
      return tiny.rawStatus(
          "POST "
              + path
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + length
              + "\r\n"
              + more
              + "\r\n");
    }

    @Test
    void another_content_type_is_not_read() {
      assertProblem(
          postAs("application/xml", "/api/notes", "<a/>"), 415, "unsupported-content-type");
    }
  }

  @Nested
  class AFormThatIsNotSpoken {

    @Test
    void is_refused_before_anything_is_done() {
      String id = tiny.write("v1");
      Http reader = tiny.asClerk().with("Accept", "text/html");

      Reply refused = reader.put("/api/notes/" + id + "/text", "{\"text\":\"v2\"}");

      assertProblem(refused, 406, "not-acceptable");
      assertThat(tiny.get("/api/notes/" + id).json().path("text").asString()).isEqualTo("v1");
    }

    @Test
    void is_yaml_also_where_a_library_for_it_happens_to_be() {
      assertProblem(
          postAs("application/yaml", "/api/notes", "text: a"), 415, "unsupported-content-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/*+json", "text"})
    void is_any_form_at_once(String type) {
      assertProblem(
          postAs(type, "/api/notes", "{\"text\":\"a\"}"), 415, "unsupported-content-type");

      String id = tiny.write("v1");
      Http vague = tiny.asClerk().with("Content-Type", type);
      assertProblem(vague.delete("/api/notes/" + id + "/text"), 415, "unsupported-content-type");
      assertThat(tiny.get("/api/notes/" + id).json().path("text").asString()).isEqualTo("v1");

      assertProblem(vague.get("/api/notes/none"), 404, "not-found");
    }
  }

  @Nested
  class ANameThatNobodyKnows {

    @Test
    void is_refused_in_a_body_with_the_known_ones_and_the_nearest() {
      Reply answer = post("{\"text\":\"a\",\"remindedOn\":\"2020-10-27\"}");

      assertField(answer, "unknown-field", "remindedOn");
      assertThat(answer.json().path("detail").asString())
          .isEqualTo("Het veld “remindedOn” is hier niet gekend; bedoelt u “remindOn”?");
      assertThat(answer.json().path("known").valueStream().map(JsonNode::asString))
          .containsExactly("colour", "number", "parts", "remindOn", "text");
      assertThat(tiny.notes().find("x")).isEmpty();
    }

    @Test
    void is_refused_within_too() {
      assertField(
          post("{\"text\":\"a\",\"parts\":[{},{\"nummer\":1}]}"),
          "unknown-field",
          "parts[1].nummer");
    }

    @Test
    void is_refused_as_a_parameter_with_the_known_ones_and_the_nearest() {
      Reply answer = tiny.get("/api/notes?pge=1");

      assertField(answer, "unknown-parameter", "pge");
      assertThat(answer.json().path("detail").asString())
          .isEqualTo("De parameter “pge” is hier niet gekend; bedoelt u “page”?");
      assertThat(answer.json().path("expected").asString()).isEqualTo("geen andere dan page, size");
      assertThat(tiny.get("/api/notes/on?date=2020-10-29&asOf=2020-10-30").status()).isEqualTo(400);
      assertThat(tiny.get("/api/notes/on?Date=2020-10-29").status()).isEqualTo(400);
    }

    @Test
    void is_no_matter_of_those_who_read_another_services_answer() {
      assertThat(
              tiny.bean(JsonMapper.class)
                  .readValue("{\"number\":1,\"later\":2}", NoteController.Part.class)
                  .number())
          .isEqualTo(1);
    }

    @Test
    void is_no_matter_of_the_management_port() {
      assertThat(tiny.management().get("/actuator/health?x=1").status()).isEqualTo(200);
    }
  }

  @Test
  void a_parameter_that_is_there_twice_is_not_taken_for_one_of_them() {
    assertField(
        tiny.get("/api/notes/on?date=2020-10-29&date=2020-10-30"), "repeated-parameter", "date");
  }

  @Test
  void content_where_none_is_taken_is_not_left_out_of_account() {
    String path = "/api/notes/" + tiny.write("v1") + "/text";

    Reply named = deleteWith(path, "{\"dryRun\":true}");
    Reply other = deleteWith(path, "[\"niet\"]");
    Reply empty = deleteWith(path, "{}");

    assertField(named, "unknown-field", "dryRun");
    assertProblem(other, 400, "unexpected-body");
    assertThat(empty.status()).isEqualTo(200);
    assertThat(empty.header("ETag")).isEqualTo("\"2\"");
  }

  @TestFactory
  Stream<DynamicNode> every_request_refuses_what_it_does_not_know() {
    return tiny.everyRequest().refusesWhatItDoesNotKnow();
  }

  @Nested
  class AnAddressOrParameterThatIsWrong {

    @Test
    void gets_a_problem_document() {
      assertProblem(tiny.get("/api/nothing"), 404, "unknown-path");
      assertProblem(tiny.get("/error"), 404, "unknown-path");
      assertProblem(tiny.asClerk().delete("/error"), 404, "unknown-path");
      assertProblem(tiny.get("/api/notes/none"), 404, "not-found");
      assertProblem(tiny.get("/api/notes/on?date=2020-02-31"), 400, "invalid-date");
      assertProblem(tiny.get("/api/notes/on"), 400, "missing-field");
      assertProblem(tiny.get("/api/notes?size=201"), 400, "invalid-paging");
      assertProblem(tiny.get("/api/notes?page=x"), 400, "invalid-paging");
      assertProblem(tiny.asClerk().delete("/api/notes/x/ledger"), 405, "method-not-allowed");
      assertProblem(
          tiny.http().with("Accept", "application/pdf").get("/api/notes"), 406, "not-acceptable");
    }

    @Test
    void is_told_what_is_known_or_accepted() {
      Reply unknown = tiny.asClerk().get("/api/notes/none");
      Reply method = tiny.asClerk().delete("/api/notes/x/ledger");
      Reply form = tiny.http().with("Accept", "application/pdf").get("/api/notes");
      Reply content = postAs("application/xml", "/api/notes", "<a/>");

      assertThat(unknown.json().path("field").asString()).isEqualTo("id");
      assertThat(unknown.json().path("expected").asString()).isNotBlank();
      assertThat(method.json().path("expected").asString()).isEqualTo("GET");
      assertThat(form.json().path("expected").asString()).contains("application/json");
      assertThat(content.json().path("expected").asString()).contains("application/json");
    }

    @Test
    void is_named_when_it_cannot_be_decoded_or_holds_control_characters() throws IOException {
      for (String query : List.of("q=%00", "q=%FF", "q=%ED%A0%80", "q=%1", "page=1&q=%zz")) {
        String answer =
            tiny.raw(
                "GET /api/notes?"
                    + query
                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer)
            .startsWith("HTTP/1.1 400")
            .contains("urn:samenspraak:problem:invalid-parameter")
            .contains("\"field\":\"q\"")
            .contains("UTF-8");
      }
      assertField(tiny.get("/api/notes?caf%C3%A9+%25&&leeg"), "unknown-parameter", "café %");
    }

    @Test
    void that_the_server_cannot_parse_gets_one_too() throws IOException {
      for (String path : List.of("/api/notes/%zz", "/api/notes?a[0]=1", "/" + "a".repeat(9_000))) {
        String answer =
            tiny.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer)
            .startsWith("HTTP/1.1 4")
            .contains("Content-Type: application/problem+json")
            .contains("\"type\":\"urn:samenspraak:problem:invalid-request\"")
            .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
            .containsIgnoringCase("X-Content-Type-Options: nosniff")
            .doesNotContain("<html", "Tomcat");
      }
    }

    @Test
    void a_page_is_cut_out_with_the_total() {
      assertThat(tiny.get("/api/notes?page=1&size=2").json().toString())
          .isEqualTo("{\"items\":[3,4],\"page\":1,\"size\":2,\"total\":5}");
      assertThat(tiny.get("/api/notes?page=9").json().path("items").size()).isZero();
    }
  }

  @Nested
  class WhoAsks {

    @Test
    void must_be_said_to_change_something_and_is_asked_before_the_body_is_read() {
      Reply answer = tiny.http().post("/api/notes", "{oops");

      assertProblem(answer, 401, "not-logged-in");
      assertThat(answer.json().path("field").asString()).isEqualTo("Authorization");
    }

    @Test
    void is_told_to_whoever_asks() {
      assertThat(tiny.http().get("/api/me").at("actor")).isEqualTo("public");
      assertThat(tiny.asClerk().get("/api/me").at("actor")).isEqualTo("clerk");
    }

    @Test
    void need_not_be_said_to_read_what_is_public() {
      assertThat(tiny.get("/api/notes/on?date=2020-10-29").json().toString())
          .isEqualTo("[\"2020-10-29\",\"public\"]");
      assertThat(
              tiny.http()
                  .as("cabinet:zuhal-demir")
                  .get("/api/notes/on?date=2020-10-29")
                  .json()
                  .path(1)
                  .asString())
          .isEqualTo("cabinet:zuhal-demir");
    }
  }

  @Nested
  class ARequestThatIsRepeated {

    @Test
    void with_its_key_creates_one_thing_and_gets_the_same_answer() {
      Reply first = post("{\"text\":\"eenmalig\"}", "k-1");
      Reply second = post("{\"text\":\"eenmalig\"}", "k-1");

      assertThat(first.status()).isEqualTo(201);
      assertThat(second.status()).isEqualTo(201);
      assertThat(second.header("Location")).isEqualTo(first.header("Location"));
      assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void with_its_key_but_another_body_is_refused() {
      post("{\"text\":\"zo\"}", "k-2");

      Reply reused = post("{\"text\":\"anders\"}", "k-2");
      assertProblem(reused, 422, "reused-idempotency-key");
      assertThat(reused.json().path("field").asString()).isEqualTo("Idempotency-Key");
      assertThat(reused.json().path("expected").asString()).isNotBlank();
      assertProblem(post("{\"text\":\"zo\"}", "met spatie"), 400, "invalid-idempotency-key");
    }

    /** What a client sent long ago may have been under way all the time. */
    @Test
    void doesNotPutOldFiguresBackHoweverManyChangesCameSince() {
      String id = tiny.write("concept");
      Reply old = put(id, "oude cijfers", "*", "laat");
      for (int n = 0; n < 60; n++) {
        assertThat(put(id, "cijfers " + n, "*", "later-" + n).status()).isEqualTo(200);
      }

      Reply again = put(id, "oude cijfers", "*", "laat");

      assertThat(old.status()).isEqualTo(200);
      assertThat(again.status()).isEqualTo(200);
      assertThat(tiny.get("/api/notes/" + id).json().path("text").asString())
          .isEqualTo("cijfers 59");
    }

    @Test
    void isToldWhenItIsOneMoreThanIsRemembered() {
      try (RunningTiny strict =
          RunningTiny.start(
              TestStore.shared().uri("strict"), "--samenspraak.store.requests-per-client=2")) {
        String id = strict.write("concept");
        for (int n = 0; n < 2; n++) {
          assertThat(keyed(strict, id, n).status()).isEqualTo(200);
        }

        Reply tooMany = keyed(strict, id, 2);

        assertProblem(tooMany, 429, "too-many-idempotency-keys");
        assertThat(tooMany.json().path("limit").asInt()).isEqualTo(2);
        assertThat(tooMany.json().path("field").asString()).isEqualTo("Idempotency-Key");
        assertThat(Duration.ofSeconds(Long.parseLong(tooMany.header("Retry-After"))))
            .isBetween(Duration.ofDays(6), Duration.ofDays(7));
        assertThat(keyed(strict, id, 1).status()).isEqualTo(200);
        assertThat(strict.rewrite(id, "zonder sleutel").status()).isEqualTo(200);
      }
    }

    private static Reply keyed(RunningTiny service, String id, int number) {
      return service
          .asClerk()
          .with("Idempotency-Key", "k" + number)
          .put("/api/notes/" + id + "/text", "{\"text\":\"cijfers " + number + "\"}");
    }

    @Test
    void changes_once_also_when_it_was_conditional_and_the_version_moved_on() {
      String id = tiny.write("v1");

      Reply first = put(id, "v2", "\"1\"", "k-3");
      Reply again = put(id, "v2", "\"1\"", "k-3");

      assertThat(first.status()).isEqualTo(200);
      assertThat(again.status()).isEqualTo(200);
      assertThat(tiny.get("/api/notes/" + id).header("ETag")).isEqualTo("\"2\"");
    }
  }

  @Nested
  class AConditionalRequest {

    @Test
    void is_refused_when_the_state_is_not_the_one_seen() {
      String id = tiny.write("v1");
      tiny.rewrite(id, "v2");

      Reply stale = put(id, "v3", "\"1\"", null);
      assertProblem(stale, 412, "stale");
      assertThat(stale.json().path("field").asString()).isEqualTo("If-Match");
      assertThat(stale.json().path("expected").asString()).startsWith("\"2\"");
      assertProblem(put(id, "v3", "een", null), 400, "invalid-if-match");
      assertThat(put(id, "v3", "\"2\"", null).header("ETag")).isEqualTo("\"3\"");
      assertThat(put(id, "v4", "*", null).status()).isEqualTo(200);
    }

    @Test
    void for_reading_is_answered_without_a_body_when_nothing_changed() {
      String id = tiny.write("v1");

      Reply same = tiny.http().with("If-None-Match", "\"1\"").get("/api/notes/" + id);

      assertThat(same.status()).isEqualTo(304);
    }
  }

  @Test
  void a_rule_that_says_no_is_passed_on_with_its_details() {
    Reply answer = post("{\"text\":\"verboden\"}");

    assertProblem(answer, 409, "forbidden-text");
    assertThat(answer.json().path("field").asString()).isEqualTo("text");
    assertThat(answer.json().path("instead").asString()).isEqualTo("iets anders");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void what_a_caller_sends_forges_no_line_of_the_log(CapturedOutput log) {
    LoggerFactory.getLogger("voorbeeld")
        .warn("a\nVERVALST\r\u2028VERVALST\u001b[2J", new IllegalStateException("b\nVERVALST"));

    assertThat(log.getAll()).contains("a?VERVALST??VERVALST?[2J").contains("    VERVALST");
    assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("VERVALST"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/notes?size=%0aVERVALST",
        "GET /api/notes?%0aVERVALST=1",
        "GET /api/notes/on?date=x%0d%0aVERVALST",
        "GET /api/notes/%0aVERVALST",
        "GET /api/nothing%0aVERVALST",
        "GET /api/notes/%zz",
        "GET /api/notes?a[=VERVALST",
        "POST /api/notes?%zz",
        "VERVALST /api/notes"
      })
  @ExtendWith(OutputCaptureExtension.class)
  void a_callers_mistake_is_no_matter_for_the_log(String line, CapturedOutput log)
      throws IOException {
    assertThat(tiny.raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 4");

    assertThat(log.getAll()).doesNotContain("VERVALST").doesNotContain("\tat ");
  }

  @Test
  void a_fault_of_ours_is_told_without_its_insides_but_with_a_number() {
    Reply answer = tiny.get("/api/notes/broken");

    assertProblem(answer, 500, "internal-error");
    assertThat(answer.body()).doesNotContain("secret", "Exception", "samenspraak.backbone");
    assertThat(answer.json().path("incident").asString()).hasSize(36);
  }

  @Test
  void every_answer_carries_the_headers_of_a_careful_api() {
    Reply answer = tiny.get("/api/notes");

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.header("Server")).isEmpty();
  }

  private static Reply post(String body) {
    return tiny.asClerk().post("/api/notes", body);
  }

  private static Reply post(String body, String key) {
    return tiny.asClerk().with("Idempotency-Key", key).post("/api/notes", body);
  }

  private static Reply put(String id, String text, String ifMatch, String key) {
    Http clerk = tiny.asClerk().with("If-Match", ifMatch);
    return (key == null ? clerk : clerk.with("Idempotency-Key", key))
        .put("/api/notes/" + id + "/text", "{\"text\":\"" + text + "\"}");
  }

  private static Reply postAs(String type, String path, String body) {
    return tiny.asClerk().send("POST", path, type, body.getBytes(UTF_8));
  }

  private static Reply deleteWith(String path, String body) {
    return tiny.asClerk().send("DELETE", path, JSON, body.getBytes(UTF_8));
  }

  private static void assertField(Reply answer, String slug, String field) {
    assertProblem(answer, 400, slug);
    assertThat(answer.json().path("field").asString()).isEqualTo(field);
  }

  private static void assertProblem(Reply answer, int status, String slug) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:samenspraak:problem:" + slug);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(answer.json().path("detail").asString()).isNotBlank();
  }
}

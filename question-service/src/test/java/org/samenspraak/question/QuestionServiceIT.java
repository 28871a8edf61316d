package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.contracts.Sha256;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;
import tools.jackson.databind.JsonNode;

/** Questions over HTTP, and what the other services hear of them. */
class QuestionServiceIT {
  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final Http anybody = service.http();

  @Nested
  class Before_the_register_has_arrived {

    @Test
    void the_service_is_not_ready() {
      assertThat(service.readinessWithoutRegister().status()).isEqualTo(503);
      assertThat(service.readiness().status()).isEqualTo(200);
    }

    @Test
    void nobody_is_told_that_a_minister_does_not_exist() {
      assertThat(service.filingWithoutRegister().status()).isEqualTo(503);
      assertThat(service.filingWithoutRegister().problem()).isEqualTo("register-not-known-yet");
    }
  }

  @Nested
  class The_source_document {

    @Test
    void is_filed_announced_and_explained() {
      Http once = clerk.with("Idempotency-Key", "source-document");

      Reply imported = once.postText("/api/questions/import", Samples.document());
      Reply repeated = once.postText("/api/questions/import", Samples.document());
      Reply copy = clerk.postText("/api/questions/import", Samples.document());

      assertThat(imported.status()).as("%s", imported).isEqualTo(201);
      String id = imported.at("question/id");
      assertThat(imported.location()).isEqualTo("/api/questions/" + id);
      assertThat(imported.at("question/title")).isEqualTo(Samples.TITLE);
      assertThat(imported.at("question/addressings/0/dueOn")).isEqualTo("2020-11-30");
      assertThat(imported.json().at("/question/addressings/1/term/skipped")).hasSize(12);
      assertThat(imported.json().at("/recognised/0/line").asInt()).isEqualTo(4);
      assertThat(imported.json().at("/missing")).isEmpty();
      assertThat(imported.at("answer/kind")).isEqualTo("REFERRING");
      assertThat(imported.json().at("/answer/filed").asBoolean()).isFalse();
      assertThat(repeated.json()).isEqualTo(imported.json());
      assertThat(copy.status()).isEqualTo(409);
      assertThat(copy.problem()).isEqualTo("question-already-filed");
      assertThat(copy.at("link")).isEqualTo("/api/questions/" + id);

      Seen filed = awaitEvents(id, 1).getFirst();
      assertThat(filed.type()).isEqualTo("question.filed.v1");
      assertThat(filed.id()).isEqualTo("question/" + id + "/1");
      assertThat(filed.actor()).isEqualTo("clerk");
      assertThat(filed.data().at("/parts")).hasSize(10);
      assertThat(filed.data().at("/addressings/0/number").asInt()).isEqualTo(148);
      assertThat(filed.data().at("/addressings/1/dueOn").asString()).isEqualTo("2020-11-30");
    }

    @Test
    void is_only_read_on_a_dry_run() {
      int before = service.announced();
      long questions = total("/api/questions");
      String document = Requests.document("Voorbeeld dat proefdraait", 801, 802);

      Reply dry = clerk.postText("/api/questions/import?dryRun=true", document);
      Reply incomplete = clerk.postText("/api/questions/import?dryRun=true", "Een titel");

      assertThat(dry.status()).as("%s", dry).isEqualTo(200);
      assertThat(dry.at("question/title")).isEqualTo("Voorbeeld dat proefdraait");
      assertThat(dry.json().at("/question/id").isNull()).isTrue();
      assertThat(incomplete.status()).isEqualTo(200);
      assertThat(incomplete.json().at("/question").isNull()).isTrue();
      assertThat(incomplete.json().at("/missing")).isNotEmpty();
      assertThat(total("/api/questions")).isEqualTo(questions);
      assertThat(service.announced()).isEqualTo(before);
    }

    @Test
    void gives_a_form_all_it_read_also_when_it_cannot_be_filed_as_it_stands() {
      String document = Requests.document("Voorbeeld voor een formulier", 805, 806);

      Reply dry = clerk.postText("/api/questions/import?dryRun=true", document);
      Reply unknown =
          clerk.postText(
              "/api/questions/import?dryRun=true",
              document.replace("Zuhal Demir (", "Jan Voorbeeld ("));
      Reply dateless =
          clerk.postText(
              "/api/questions/import?dryRun=true",
              document.replace("29 oktober 2020", "31 februari 2020"));

      assertThat(dry.at("read/title")).isEqualTo("Voorbeeld voor een formulier");
      assertThat(dry.at("read/introduction")).startsWith("In 2015").endsWith("geweld.");
      assertThat(dry.json().at("/read/parts")).hasSize(10);
      assertThat(dry.at("read/parts/2")).startsWith("Is het huidige").endsWith("evalueren?");
      assertThat(dry.at("read/addressees/1/minister")).isEqualTo("wouter-beke");
      assertThat(unknown.problem()).isEqualTo("unknown-minister");
      assertThat(unknown.at("field")).isEqualTo("addressees[0].minister");
      assertThat(unknown.at("read/addressees/0/name")).isEqualTo("Jan Voorbeeld");
      assertThat(dateless.status()).as("%s", dateless).isEqualTo(400);
      assertThat(dateless.json().at("/read/filedOn").isNull()).isTrue();
      assertThat(dateless.json().at("/read/parts")).hasSize(10);
    }

    @Test
    void is_named_by_its_hash_to_the_clerk_alone() {
      String document = Requests.document("Voorbeeld met een bron", 807, 808);
      String hash = Sha256.of(document);

      Reply imported = clerk.postText("/api/questions/import", document);
      Reply typed =
          clerk.post(
              "/api/questions",
              Requests.question().replaceFirst("\\{", "{\"sourceSha256\": \"" + hash + "\","));
      Reply nonsense =
          clerk.post(
              "/api/questions",
              Requests.question().replaceFirst("\\{", "{\"sourceSha256\": \"1\","));

      assertThat(imported.at("question/sourceSha256")).as("%s", imported).isEqualTo(hash);
      String path = "/api/questions/" + typed.at("id");
      assertThat(clerk.get(path).at("sourceSha256")).isEqualTo(hash);
      assertThat(service.http().get(path).json().at("/sourceSha256").isNull()).isTrue();
      assertThat(nonsense.problem()).isEqualTo("invalid-hash");
      assertThat(nonsense.at("field")).isEqualTo("sourceSha256");
    }

    @Test
    void has_its_answer_filed_when_that_is_asked() {
      String document = Requests.document("Voorbeeld met antwoord", 803, 804);

      Reply imported = clerk.postText("/api/questions/import?withAnswers=true", document);
      Reply answers = clerk.get("/api/questions/" + imported.at("question/id") + "/answers");

      assertThat(imported.status()).as("%s", imported).isEqualTo(201);
      assertThat(imported.json().at("/answer/filed").asBoolean()).isTrue();
      assertThat(imported.at("question/status")).isEqualTo("FILED");
      assertThat(imported.at("question/addressings/1/answer/kind")).isEqualTo("REFERRING");
      assertThat(imported.json().at("/question/addressings/0/answer").isNull()).isTrue();
      assertThat(answers.at("0/text")).isEqualTo(Samples.REFERRING_SENTENCE);
    }

    @Test
    void gets_asker_and_date_beside_it_when_it_lacks_them() {
      String text =
          "Voorbeeld zonder datum\n\n1. Voorbeeld?\n\n"
              + "Deze vraag werd gesteld aan de minister Wouter Beke (805).";

      Reply without = clerk.postText("/api/questions/import", text);
      Reply with =
          clerk.postText(
              "/api/questions/import?asker=Adeline%20Blancquaert&filedOn=2020-10-29", text);

      assertThat(without.status()).isEqualTo(400);
      assertThat(without.json().at("/missing"))
          .extracting(JsonNode::asString)
          .containsExactly("vraagsteller", "datum");
      assertThat(with.status()).as("%s", with).isEqualTo(201);
      assertThat(with.at("question/asker")).isEqualTo("adeline-blancquaert");
    }
  }

  @Nested
  class A_question_by_form {

    @Test
    void is_filed_with_a_term_for_each_day_of_sending() {
      Reply filed = clerk.post("/api/questions", Requests.question());

      assertThat(filed.status()).as("%s", filed).isEqualTo(201);
      assertThat(filed.etag()).isEqualTo("\"1\"");
      assertThat(filed.at("parliamentaryYear")).isEqualTo("2020-2021");
      assertThat(filed.at("addressings/0/dueOn")).isEqualTo("2020-11-30");
      assertThat(filed.at("addressings/1/dueOn")).isEqualTo("2020-12-01");
      assertThat(filed.at("addressings/1/title")).isEqualTo(Samples.BEKE.title());
      assertThat(filed.at("addressings/1/term/calendar")).startsWith("FLEMISH_ADMIN ");
      Reply read = clerk.get(filed.location());
      assertThat(read.json()).isEqualTo(filed.json());
      assertThat(read.etag()).isEqualTo("\"1\"");
    }

    @Test
    void has_a_history() {
      Reply filed = clerk.post("/api/questions", Requests.question());

      Reply history = anybody.get(filed.location() + "/history");

      assertThat(history.json().at("/items")).hasSize(1);
      assertThat(history.at("items/0/type")).isEqualTo("question.filed.v1");
      assertThat(history.at("items/0/actor")).isEqualTo("clerk");
      assertThat(history.at("items/0/data/title")).isEqualTo(filed.at("title"));
    }

    @Test
    void has_no_answers_before_they_are_filed() {
      Reply filed = clerk.post("/api/questions", Requests.question());

      assertThat(clerk.get(filed.location() + "/answers").json()).isEmpty();
      assertThat(clerk.get(filed.location() + "/letters/zuhal-demir.pdf").problem())
          .isEqualTo("no-letter-yet");
    }
  }

  @Nested
  class Two_questions_of_one_title {
    private final String title = "Stand van zaken " + Requests.freshNumber();
    private final Reply first = clerk.post("/api/questions", asked("Hoeveel wachtenden zijn er?"));

    @Test
    void of_one_day_are_filed_when_the_clerk_says_they_are_two() {
      String other = asked("Hoeveel treinen rijden er?");

      Reply likely = clerk.post("/api/questions", other);
      Reply filed = clerk.post("/api/questions", Requests.besides(first.at("id"), other));
      Reply third =
          clerk.post("/api/questions", Requests.besides(first.at("id"), asked("Nog iets?")));

      assertThat(likely.status()).isEqualTo(409);
      assertThat(likely.problem()).isEqualTo("likely-double");
      assertThat(likely.at("link")).isEqualTo(first.location());
      assertThat(likely.at("detail")).contains("aan dezelfde ministers, met een andere tekst");
      assertThat(likely.at("expected")).contains("likelyDoubleOf=" + first.at("id"));
      assertThat(filed.status()).as("%s", filed).isEqualTo(201);
      assertThat(third.problem()).isEqualTo("likely-double");
      assertThat(third.at("link")).isEqualTo(filed.location());
    }

    @Test
    void are_one_when_every_word_is_the_same() {
      Reply again = clerk.post("/api/questions", asked("Hoeveel  wachtenden zijn er ?"));

      assertThat(again.status()).isEqualTo(409);
      assertThat(again.problem()).isEqualTo("question-already-filed");
      assertThat(again.at("link")).isEqualTo(first.location());
    }

    @Test
    void to_other_ministers_could_still_be_one() {
      Reply sibling =
          clerk.post(
              "/api/questions",
              asked("Hoeveel wachtenden zijn er?")
                  .replaceFirst(",\\s*\\{\"minister\": \"wouter-beke\"[^}]*}", ""));

      assertThat(sibling.problem()).isEqualTo("likely-double");
      assertThat(sibling.at("link")).isEqualTo(first.location());
      assertThat(sibling.at("detail")).contains("met dezelfde tekst, aan andere ministers");
    }

    @Test
    void of_two_members_or_of_two_days_are_two() {
      String text = asked("Hoeveel wachtenden zijn er?");
      String ofAnother = text.replace("Adeline Blancquaert", "An Voorbeeld");
      String later =
          asked("Hoeveel wachtenden zijn er?")
              .replace("2020-10-29", "2020-10-28")
              .replace("2020-10-30", "2020-10-29");

      assertThat(clerk.post("/api/questions", ofAnother).status()).isEqualTo(201);
      assertThat(clerk.post("/api/questions", later).status()).isEqualTo(201);
    }

    @Test
    void are_not_told_apart_by_a_question_that_is_like_neither() {
      Reply another = clerk.post("/api/questions", Requests.question());
      String other = asked("Hoeveel treinen rijden er?");

      for (String named : List.of(another.at("id"), "bestaat-niet")) {
        Reply refused = clerk.post("/api/questions", Requests.besides(named, other));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("no-likely-double");
        assertThat(refused.at("field")).isEqualTo("likelyDoubleOf");
      }
    }

    @Test
    void are_two_in_an_import_too() {
      String sibling = Requests.document(title, Requests.freshNumber(), Requests.freshNumber());

      Reply refused = clerk.postText("/api/questions/import?dryRun=true", sibling);
      Reply filed =
          clerk.postText("/api/questions/import?likelyDoubleOf=" + first.at("id"), sibling);
      Reply copyOfTheOther =
          clerk.postText(
              "/api/questions/import", sibling.replaceFirst("WOUTER BEKE", "ZUHAL DEMIR"));

      assertThat(refused.problem()).isEqualTo("likely-double");
      assertThat(refused.json().at("/recognised")).isNotEmpty();
      assertThat(filed.status()).as("%s", filed).isEqualTo(201);
      assertThat(copyOfTheOther.problem()).isEqualTo("question-already-filed");
      assertThat(copyOfTheOther.at("link")).isEqualTo("/api/questions/" + filed.at("question/id"));
    }

    private String asked(String part) {
      return Requests.question(title, Requests.freshNumber(), Requests.freshNumber())
          .replace("Deelvraag 1 (voorbeeld)?", part);
    }
  }

  @Nested
  class The_list {
    private final int ofDemir = Requests.freshNumber();
    private final int ofBeke = Requests.freshNumber();
    private final String id =
        clerk
            .post(
                "/api/questions", Requests.question("Élan (voorbeeld) " + ofDemir, ofDemir, ofBeke))
            .at("id");

    @ParameterizedTest
    @CsvSource({
      "minister=zuhal-demir&year=2020-2021&number=%1$d, 1",
      "minister=wouter-beke&number=%1$d, 0",
      "number=%2$d, 1",
      "number=%2$d&year=2019-2020, 0",
      "q=élan+%1$d, 1",
      "q=ÉLAN+%1$d, 1",
      "q=elan+%1$d, 1",
      "q=blancquaert+adéline+%1$d, 1",
      "q=%2$d, 1",
      "q=%1$d+2020+2021, 1",
      "q=%1$d+2019, 0",
      "q=(voorbeeld)+%1$d, 1",
      "q=.*+%1$d, 0",
      "number=%1$d&minister=&asker=&q=&year=, 1",
      "q=%%F0%%9F%%98%%80+%1$d, 0",
      "number=%1$d&status=FILED, 1",
      "number=%1$d&status=PUBLISHED, 0",
      "number=%1$d&asker=adeline-blancquaert, 1",
      "number=%1$d&asker=voorbeeld, 0",
      "number=%1$d&overdueOn=2020-11-30, 0",
      "number=%1$d&overdueOn=2020-12-01, 1",
      "number=%2$d&overdueOn=2020-12-01, 0",
      "number=%2$d&overdueOn=2020-12-02, 1",
      "q=%1$d+2020-2021, 1"
    })
    void is_narrowed_by_what_is_asked(String query, int expected) {
      String path = query.formatted(ofDemir, ofBeke).replace("é", "%C3%A9").replace("É", "%C3%89");

      Reply list = anybody.get("/api/questions?" + path);

      assertThat(list.status()).as("%s", list).isEqualTo(200);
      assertThat(list.json().at("/total").asInt()).as("%s", list).isEqualTo(expected);
      assertThat(list.json().at("/items"))
          .extracting(row -> row.at("/id").asString())
          .isEqualTo(expected == 1 ? List.of(id) : List.of());
    }

    @Test
    void is_paged_with_the_newest_first() {
      clerk.post("/api/questions", Requests.question().replace("2020-10-29", "2020-10-30"));

      Reply first = anybody.get("/api/questions?size=1");
      Reply second = anybody.get("/api/questions?size=1&page=1");

      assertThat(first.at("items/0/filedOn")).isEqualTo("2020-10-30");
      assertThat(first.json().at("/items")).hasSize(1);
      assertThat(first.json().at("/total").asInt()).isGreaterThan(1);
      assertThat(second.at("items/0/id")).isNotEqualTo(first.at("items/0/id"));
    }
  }

  /** By the clock of the service, which is at 30 November 2020 or was moved on from there. */
  @Nested
  class As_days_pass {
    private final LocalDate today =
        LocalDate.parse(
            service.management().as("operator").get("/clock").at("now").substring(0, 10));

    @Test
    void a_question_says_per_minister_how_many_working_days_are_left() {
      String fresh =
          Requests.question()
              .replace("\"filedOn\": \"2020-10-29\"", "\"filedOn\": \"" + today + "\"")
              .replace(", \"sentOn\": \"2020-10-30\"", "");
      String id = clerk.post("/api/questions", fresh).at("id");

      Reply question = anybody.get("/api/questions/" + id);

      assertThat(question.at("addressings/0/workingDaysLeft")).isEqualTo("20");
      assertThat(question.at("addressings/0/late")).isEqualTo("false");
      assertThat(question.at("addressings/1/workingDaysLeft")).isEqualTo("20");
    }

    @Test
    void those_that_are_late_come_first_and_can_be_asked_for_alone() {
      int number = Requests.freshNumber();
      String earlier =
          Requests.question(number, Requests.freshNumber())
              .replace("\"filedOn\": \"2020-10-29\"", "\"filedOn\": \"2020-10-27\"");
      String late = clerk.post("/api/questions", earlier).at("id");
      String later =
          clerk
              .post(
                  "/api/questions",
                  Requests.question()
                      .replace("\"filedOn\": \"2020-10-29\"", "\"filedOn\": \"" + today + "\"")
                      .replace(", \"sentOn\": \"2020-10-30\"", ""))
              .at("id");

      Reply all = anybody.get("/api/questions?order=URGENT&size=200&asker=adeline-blancquaert");
      List<String> ids =
          all.json().at("/items").valueStream().map(row -> row.at("/id").asString()).toList();
      Reply onlyLate = anybody.get("/api/questions?late=true&number=" + number);

      assertThat(ids).containsSubsequence(late, later);
      assertThat(onlyLate.at("items/0/id")).isEqualTo(late);
      assertThat(onlyLate.at("items/0/addressings/0/late")).isEqualTo("true");
      assertThat(onlyLate.json().at("/items/0/addressings/0/workingDaysLeft").asInt()).isNegative();
    }
  }

  @Nested
  class A_term {

    @ParameterizedTest
    @CsvSource({"FLEMISH_ADMIN, 2020-11-30", "LEGAL, 2020-11-27"})
    void is_explained_day_by_day(String calendar, String dueOn) {
      Reply term = anybody.get("/api/terms?sentOn=2020-10-29&workingDays=20&calendar=" + calendar);

      assertThat(term.at("dueOn")).isEqualTo(dueOn);
      assertThat(
              term.json().at("/days").valueStream().filter(day -> day.at("/counted").asBoolean()))
          .hasSize(20);
      assertThat(term.at("skipped/0/reason")).isEqualTo("zaterdag");
      assertThat(term.at("calendarVersion")).isNotBlank();
    }
  }

  private long total(String path) {
    return anybody.get(path).json().at("/total").asLong();
  }

  private List<Seen> awaitEvents(String id, int count) {
    await().until(() -> service.events(id).size() >= count);
    return service.events(id);
  }
}

package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;

/** The clerk puts right to whom a question goes, under which number and since when, over HTTP. */
class AddressingsIT {
  private static final FinalText COORDINATED =
      Samples.text(
          Samples.DEMIR,
          AnswerKind.COORDINATED,
          "",
          List.of(new Part(1, "Antwoord 1 (voorbeeld)."), new Part(2, "Antwoord 2 (voorbeeld).")));

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final Http anybody = service.http();

  @BeforeAll
  static void moreMinistersAreKnown() {
    RunningQuestionService.shared().knowsMinistersOfOneDay();
  }

  @Test
  void oneMoreMinisterGetsTheNextNumberAndATermFromItsOwnDay() {
    Reply filed = file();
    int taken = Requests.freshNumber() + 5_000;
    clerk.post(
        file().location() + "/addressings",
        Requests.reason(
            "\"minister\": \"ben-weyts\", \"sentOn\": \"2020-11-05\", \"number\": " + taken + ","));

    Reply added = clerk.post(filed.location() + "/addressings", Requests.newcomer("ben-weyts"));

    assertThat(added.status()).as("%s", added).isEqualTo(200);
    assertThat(added.json().at("/addressings/2/number").asInt()).isEqualTo(taken + 1);
    assertThat(added.at("addressings/2/name")).isEqualTo("Ben Weyts");
    assertThat(added.at("addressings/2/sentOn")).isEqualTo("2020-11-05");
    assertThat(added.at("addressings/2/dueOn")).isEqualTo("2020-12-04");
    assertThat(added.at("addressings/0/dueOn")).isEqualTo("2020-11-30");
    Seen fact = last(filed, 2);
    assertThat(fact.type()).isEqualTo("question.addressing-added.v1");
    assertThat(fact.data().at("/asked/parts")).hasSize(2);
    assertThat(fact.data().at("/addressing/addressedTo").asString()).isEqualTo("ben-weyts");
  }

  @Test
  void manyAtOnceGetNumbersOfTheirOwn() {
    List<Reply> filed = IntStream.range(0, 4).mapToObj(n -> file()).toList();

    Set<Integer> numbers = new HashSet<>();
    filed.parallelStream()
        .map(question ->
            clerk.post(question.location() + "/addressings", Requests.newcomer("bart-somers")))
        .map(added -> added.json().at("/addressings/2/number").asInt())
        .toList()
        .forEach(numbers::add);

    assertThat(numbers).hasSize(4).doesNotContain(0);
  }

  @Test
  void anotherMinisterInsteadLeavesTheFirstOnRecord() {
    Reply filed = file();
    int number = filed.json().at("/addressings/1/number").asInt();

    Reply moved =
        clerk.post(
            filed.location() + "/addressings/wouter-beke/readdressing",
            Requests.reason("\"to\": \"ben-weyts\", \"sentOn\": \"2020-11-05\","));
    Reply again = clerk.post("/api/questions", Requests.question(Requests.freshNumber(), number));

    assertThat(moved.status()).as("%s", moved).isEqualTo(200);
    assertThat(moved.json().at("/addressings")).hasSize(2);
    assertThat(moved.at("addressings/1/minister")).isEqualTo("ben-weyts");
    assertThat(moved.at("formerAddressings/0/minister")).isEqualTo("wouter-beke");
    assertThat(moved.at("formerAddressings/0/how")).isEqualTo("READDRESSED");
    assertThat(moved.at("formerAddressings/0/to")).isEqualTo("ben-weyts");
    assertThat(again.problem()).isEqualTo("number-already-used");
    assertThat(last(filed, 2).type()).isEqualTo("question.addressing-readdressed.v1");
  }

  @Test
  void aSearchForTheNumberThatItHadFindsItAndTheListSaysSo() {
    Reply filed = file();
    int number = filed.json().at("/addressings/1/number").asInt();
    clerk.post(
        filed.location() + "/addressings/wouter-beke/readdressing",
        Requests.reason("\"to\": \"ben-weyts\", \"sentOn\": \"2020-11-05\","));

    Reply found = anybody.get("/api/questions?q=" + number);

    assertThat(found.at("total")).as("%s", found).isEqualTo("1");
    assertThat(found.at("items/0/id")).isEqualTo(filed.at("id"));
    assertThat(found.at("items/0/formerNumbers/0/minister")).isEqualTo("wouter-beke");
    assertThat(found.json().at("/items/0/formerNumbers/0/number").asInt()).isEqualTo(number);
  }

  @Test
  void aRepeatedRequestIsAnsweredAsTheFirstWas() {
    Reply filed = file();
    Http once = clerk.with("Idempotency-Key", "readdress-" + filed.at("id"));
    String body = Requests.reason("\"to\": \"ben-weyts\", \"sentOn\": \"2020-11-05\",");

    Reply first = once.post(filed.location() + "/addressings/wouter-beke/readdressing", body);
    Reply again = once.post(filed.location() + "/addressings/wouter-beke/readdressing", body);

    assertThat(again.status()).as("%s", again).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.json().at("/formerAddressings")).hasSize(1);
  }

  @Test
  void theQuestionIsAnsweredByThoseWhoAreLeft() {
    Reply filed = file();

    Reply removed =
        clerk.post(filed.location() + "/addressings/wouter-beke/removal", Requests.reason(""));
    FinalText alone = Samples.text(Samples.DEMIR, AnswerKind.FINAL, "", COORDINATED.parts());
    service.finalise(filed.at("id"), alone);

    assertThat(removed.at("formerAddressings/0/how")).isEqualTo("REMOVED");
    await().until(() -> anybody.get(filed.location()).at("status").equals("ANSWERED"));
    Reply late = clerk.post(filed.location() + "/addressings", Requests.newcomer("ben-weyts"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("already-answered");
  }

  @Test
  void theLastAddresseeIsNotRemoved() {
    Reply filed = file();
    clerk.post(filed.location() + "/addressings/wouter-beke/removal", Requests.reason(""));

    Reply refused =
        clerk.post(filed.location() + "/addressings/zuhal-demir/removal", Requests.reason(""));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("last-addressee");
    assertThat(refused.at("expected")).contains("overdragen");
  }

  @Test
  void aWrongNumberIsFreeForTheQuestionThatHasIt() {
    Reply filed = file();
    int wrong = filed.json().at("/addressings/1/number").asInt();
    int right = Requests.freshNumber();

    Reply renumbered =
        clerk.post(
            filed.location() + "/addressings/wouter-beke/renumbering",
            Requests.reason("\"number\": " + right + ","));
    Reply other = clerk.post("/api/questions", Requests.question(Requests.freshNumber(), wrong));
    Reply taken =
        clerk.post(
            other.location() + "/addressings/wouter-beke/renumbering",
            Requests.reason("\"number\": " + right + ","));

    assertThat(renumbered.json().at("/addressings/1/number").asInt()).isEqualTo(right);
    assertThat(other.status()).as("%s", other).isEqualTo(201);
    assertThat(taken.problem()).isEqualTo("number-already-used");
    assertThat(taken.at("link")).isEqualTo(filed.location());
  }

  @Test
  void aTermIsCountedAnewFromTheDayOnWhichItWasSentInTruth() {
    Reply filed = file();

    Reply changed =
        clerk.post(
            filed.location() + "/addressings/zuhal-demir/term",
            Requests.reason("\"sentOn\": \"2020-10-30\","));

    assertThat(changed.at("addressings/0/dueOn")).isEqualTo("2020-12-01");
    Seen fact = last(filed, 2);
    assertThat(fact.type()).isEqualTo("question.term-changed.v1");
    assertThat(fact.data().at("/before/dueOn").asString()).isEqualTo("2020-11-30");
    assertThat(fact.data().at("/after/dueOn").asString()).isEqualTo("2020-12-01");
    assertThat(fact.data().at("/why").asString()).isEqualTo("SENT_ON_CORRECTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "| 'minister': 'wouter-beke',| 409| already-addressed| minister",
        "| 'minister': 'nobody-at-all',| 400| unknown-minister| minister",
        "| 'minister': 'ben-weyts', 'sentOn': '2020-11-05', 'number': 0,| 400| number-out-of-range| number",
        "| 'minister': 'ben-weyts', 'sentOn': '2020-10-28',| 400| sent-before-filed| sentOn",
        "| 'minister': 'ben-weyts', 'sentOn': '2999-01-01',| 400| date-in-future| sentOn",
        "| 'number': 7,| 400| missing-field| minister",
        "/wouter-beke/readdressing| 'to': 'zuhal-demir',| 409| already-addressed| to",
        "/ben-weyts/readdressing| 'to': 'bart-somers',| 404| not-addressed|",
        "/wouter-beke/readdressing| 'to': 'Nobody',| 400| invalid-slug| to",
        "/ben-weyts/removal|| 404| not-addressed|",
        "/wouter-beke/renumbering| 'number': 1000000,| 400| number-out-of-range| number",
        "/zuhal-demir/term|| 400| nothing-corrected| sentOn",
        "/zuhal-demir/term| 'sentOn': '2020-10-01',| 400| sent-before-filed| sentOn",
      })
  void whatCannotBeIsRefusedWithItsField(
      String path, String fields, int status, String problem, String field) {
    Reply filed = file();

    Reply refused =
        clerk.post(
            filed.location() + "/addressings" + (path == null ? "" : path),
            Requests.reason(fields == null ? "" : fields.replace('\'', '"')));

    assertThat(refused.status()).as("%s", refused).isEqualTo(status);
    assertThat(refused.problem()).isEqualTo(problem);
    assertThat(refused.at("field")).isEqualTo(field == null ? "" : field);
    assertThat(anybody.get(filed.location()).etag()).isEqualTo(filed.etag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/wouter-beke/readdressing",
        "/wouter-beke/removal",
        "/wouter-beke/renumbering",
        "/wouter-beke/term"
      })
  void onlyTheClerkMay(String path) {
    Reply filed = file();
    String body =
        switch (path) {
          case "" -> Requests.newcomer("ben-weyts");
          case "/wouter-beke/readdressing" -> Requests.reason("\"to\": \"ben-weyts\",");
          case "/wouter-beke/renumbering" -> Requests.reason("\"number\": 7,");
          default -> Requests.reason("");
        };

    for (String actor : List.of("parliament", "cabinet:wouter-beke", "secretariat", "operator")) {
      Reply refused = service.http().as(actor).post(filed.location() + "/addressings" + path, body);
      assertThat(refused.status()).as("%s", refused).isEqualTo(403);
      assertThat(refused.problem()).isEqualTo("not-the-clerk");
    }
  }

  private Seen last(Reply filed, int facts) {
    await().until(() -> service.events(filed.at("id")).size() == facts);
    return service.events(filed.at("id")).getLast();
  }

  private Reply file() {
    Reply filed = clerk.post("/api/questions", Requests.question());
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    return filed;
  }
}

package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
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

/** The clerk corrects the text of a question over HTTP. */
class CorrectionsIT {
  private static final FinalText COORDINATED =
      Samples.text(
          Samples.DEMIR,
          AnswerKind.COORDINATED,
          "",
          List.of(new Part(1, "Antwoord 1 (voorbeeld)."), new Part(2, "Antwoord 2 (voorbeeld).")));

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final Http anybody = service.http();

  @Test
  void everyTextStaysReadableWithWhatChanged() {
    Reply filed = file();

    Reply corrected =
        clerk
            .with("If-Match", filed.etag())
            .post(
                filed.location() + "/corrections",
                """
                {"reason": "Verduidelijkt (voorbeeld).", "introduction": "",
                 "parts": [{"number": 1, "text": "Anders gevraagd (voorbeeld)?"}],
                 "addedParts": ["Nog iets (voorbeeld)?"], "voidedParts": [2]}
                """);
    Reply texts = anybody.get(filed.location() + "/texts");

    assertThat(corrected.status()).as("%s", corrected).isEqualTo(200);
    assertThat(corrected.json().at("/textVersion").asInt()).isEqualTo(2);
    assertThat(corrected.json().at("/parts").valueStream().map(part -> part.at("/number").asInt()))
        .containsExactly(1, 3);
    assertThat(corrected.at("voidedParts/0/text")).isEqualTo("Deelvraag 2 (voorbeeld)?");
    assertThat(corrected.at("introduction")).isEmpty();
    assertThat(texts.at("0/by")).isEqualTo("clerk");
    assertThat(texts.at("0/reason")).isEqualTo("Verduidelijkt (voorbeeld).");
    assertThat(texts.json().at("/0/changes").valueStream().map(c -> c.at("/what").asString()))
        .containsExactly("INTRODUCTION", "PART_REWRITTEN", "PART_VOIDED", "PART_ADDED");
    assertThat(texts.at("0/changes/1/before")).isEqualTo("Deelvraag 1 (voorbeeld)?");
    assertThat(texts.at("0/changes/1/after")).isEqualTo("Anders gevraagd (voorbeeld)?");
    assertThat(texts.at("1/introduction")).isEqualTo("Een inleiding (voorbeeld).");
    assertThat(texts.json().at("/1/changes")).isEmpty();

    await().until(() -> service.events(filed.at("id")).size() == 2);
    Seen fact = service.events(filed.at("id")).getLast();
    assertThat(fact.type()).isEqualTo("question.corrected.v1");
    assertThat(fact.data().at("/changes/2/part").asInt()).isEqualTo(2);
  }

  @Test
  void aStalePageChangesNothing() {
    Reply filed = file();
    clerk.post(filed.location() + "/corrections", Requests.correction());

    Reply stale =
        clerk
            .with("If-Match", filed.etag())
            .post(filed.location() + "/corrections", Requests.correction());

    assertThat(stale.status()).isEqualTo(412);
    assertThat(anybody.get(filed.location()).json().at("/textVersion").asInt()).isEqualTo(2);
  }

  @Test
  void aRepeatedRequestHasOneEffect() {
    Reply filed = file();
    Http once = clerk.with("Idempotency-Key", "correct-" + filed.at("id"));
    String correction = Requests.correction();

    Reply first = once.post(filed.location() + "/corrections", correction);
    Reply again = once.post(filed.location() + "/corrections", correction);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.json().at("/textVersion").asInt()).isEqualTo(2);
  }

  @Test
  void aTitleOfAnotherQuestionOfThatDayIsRefusedWithALinkToIt() {
    Reply first = file();
    Reply second = file();

    Reply refused =
        clerk.post(
            second.location() + "/corrections",
            "{\"reason\": \"Titel\", \"title\": \"" + first.at("title") + "\"}");

    assertThat(refused.status()).as("%s", refused).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("likely-double");
    assertThat(refused.at("link")).isEqualTo(first.location());
    assertThat(anybody.get(second.location()).at("title")).isEqualTo(second.at("title"));
  }

  @Test
  void anAnswerToTheEarlierTextIsNotFiledAndOnceOneIsNothingIsCorrected() {
    Reply filed = file();
    clerk.post(filed.location() + "/corrections", Requests.correction());
    service.finalise(filed.at("id"), COORDINATED, Samples.referring());

    await().until(() -> service.events(filed.at("id")).size() == 3);
    Seen notFiled = service.events(filed.at("id")).getLast();
    assertThat(notFiled.type()).isEqualTo("question.answer-not-filed.v1");
    assertThat(notFiled.data().at("/reason").asString()).isEqualTo("OTHER_TEXT");

    Reply other = file();
    service.finalise(other.at("id"), COORDINATED, Samples.referring());
    await().until(() -> anybody.get(other.location()).at("status").equals("ANSWERED"));
    Reply late = clerk.post(other.location() + "/corrections", Requests.correction());
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("already-answered");
    assertThat(late.at("expected")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| missing-field| reason",
        "{'reason': 'x'}| nothing-corrected| reason",
        "{'reason': ' ', 'title': 'T'}| blank-text| reason",
        "{'reason': 'x', 'title': ' '}| blank-text| title",
        "{'reason': 'x', 'asker': '%%'}| invalid-asker| asker",
        "{'reason': 'x', 'parts': [{'number': 7, 'text': 'y'}]}| no-such-part| parts[0].number",
        "{'reason': 'x', 'parts': [{'number': 0, 'text': 'y'}]}| number-out-of-range| parts[0].number",
        "{'reason': 'x', 'parts': [{'number': 1, 'text': ''}]}| blank-text| parts[0].text",
        "{'reason': 'x', 'voidedParts': [1, 1]}| part-twice| voidedParts[1]",
        "{'reason': 'x', 'voidedParts': [1, 2]}| list-size| parts",
        "{'reason': 'x', 'addedParts': ['']}| blank-text| addedParts[0]",
        "{'reason': 'x', 'filedOn': '2020-10-30'}| unknown-field| filedOn"
      })
  void whatCannotBeIsRefusedWithItsField(String body, String problem, String field) {
    Reply filed = file();

    Reply refused = clerk.post(filed.location() + "/corrections", body.replace('\'', '"'));

    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo(problem);
    assertThat(refused.at("field")).isEqualTo(field);
    assertThat(anybody.get(filed.location()).etag()).isEqualTo(filed.etag());
  }

  @Test
  void aReasonIsNoTextOfItsOwn() {
    Reply filed = file();

    Reply refused =
        clerk.post(
            filed.location() + "/corrections",
            "{\"reason\": \"" + "x".repeat(2_001) + "\", \"title\": \"Anders\"}");

    assertThat(refused.problem()).isEqualTo("text-too-long");
    assertThat(refused.at("field")).isEqualTo("reason");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parliament",
        "cabinet:zuhal-demir",
        "asker:adeline-blancquaert",
        "secretariat",
        "operator",
        "auditor"
      })
  void onlyTheClerkCorrects(String actor) {
    Reply filed = file();

    Reply refused =
        service.http().as(actor).post(filed.location() + "/corrections", Requests.correction());

    assertThat(refused.status()).as("%s", refused).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("not-the-clerk");
  }

  private Reply file() {
    Reply filed = clerk.post("/api/questions", Requests.question());
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    return filed;
  }
}

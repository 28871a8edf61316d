package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;
import org.samenspraak.testsupport.service.Reply;

/** The letters as they would be now, for the cabinet that coordinates. */
class PreviewedLettersIT {
  private final RunningQuestionService service = RunningQuestionService.shared();
  private String id;

  @BeforeEach
  void demirsCabinetIsWriting() {
    id = service.http().as("clerk").post("/api/questions", Requests.question()).at("id");
    service
        .coordination()
        .drafts(
            id,
            "zuhal-demir",
            Samples.text(
                Samples.DEMIR,
                AnswerKind.COORDINATED,
                null,
                List.of(new Part(1, "Nog geheim (voorbeeld)."), new Part(2, ""))));
    service.coordination().drafts(id, "zuhal-demir", Samples.referring());
  }

  @AfterEach
  void coordinationIsBack() {
    service.coordination().away(false);
  }

  private Reply preview(String actor, String minister) {
    return service
        .http()
        .as(actor)
        .get("/api/questions/" + id + "/letters/" + minister + ".pdf?draft=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zuhal-demir", "wouter-beke"})
  void theCoordinatingCabinetReadsBothLettersBeforehandAndThatIsKept(String minister) {
    Reply letter = preview("cabinet:zuhal-demir", minister);

    assertThat(letter.status()).as("%s", letter).isEqualTo(200);
    assertThat(letter.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(letter.header("Content-Disposition")).contains("ontwerp-", minister + ".pdf");
    assertThat(preview("cabinet-reader:zuhal-demir", minister).status()).isEqualTo(200);
    assertThat(service.http().as("auditor").get("/api/audit/reads?about=question/" + id).toString())
        .contains("cabinet:zuhal-demir", "GET /api/questions/" + id + "/letters/" + minister);
    assertThat(
            service
                .http()
                .as("clerk")
                .get("/api/questions/" + id + "/letters/" + minister + ".pdf")
                .problem())
        .isEqualTo("no-letter-yet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cabinet:wouter-beke",
        "cabinet:bart-somers",
        "clerk",
        "asker:adeline-blancquaert",
        "secretariat",
        "operator",
        "auditor",
        "administration:zuhal-demir",
        "service:portal"
      })
  void nobodyElseDoes(String actor) {
    Reply letter = preview(actor, "zuhal-demir");

    assertThat(letter.status()).isEqualTo(403);
    assertThat(letter.problem()).isEqualTo("not-the-coordinator");
  }

  @Test
  void thereIsNothingToReadWhileNobodyCoordinates() {
    id = service.http().as("clerk").post("/api/questions", Requests.question()).at("id");

    Reply letter = preview("cabinet:zuhal-demir", "zuhal-demir");

    assertThat(letter.status()).isEqualTo(409);
    assertThat(letter.problem()).isEqualTo("nothing-drafted");
  }

  @Test
  void aCoordinationServiceThatIsAwayIsSaidSo() {
    service.coordination().away(true);

    Reply letter = preview("cabinet:zuhal-demir", "zuhal-demir");

    assertThat(letter.status()).isEqualTo(503);
    assertThat(letter.problem()).isEqualTo("coordination-away");
    assertThat(letter.header("Retry-After")).isEqualTo("10");
  }

  /** Nobody is to wait for it: asked again it would be the same. */
  @ParameterizedTest
  @ValueSource(ints = {400, 403, 500})
  void anAnswerThatIsWrongIsNotTakenForAServiceThatIsAway(int status) {
    service.coordination().fails(status);

    assertThat(preview("cabinet:zuhal-demir", "zuhal-demir").problem()).isEqualTo("internal-error");
  }

  @Test
  void norIsOneThatCannotBeRead() {
    service.coordination().draftsAs(id, "zuhal-demir", "{\"kind\": \"NONE SUCH\"}");

    assertThat(preview("cabinet:zuhal-demir", "zuhal-demir").problem()).isEqualTo("internal-error");
  }
}

package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.testsupport.service.Reply;

/** A misspelt name is refused: what it stands for would otherwise be left out of account. */
class UnknownNamesIT {
  private final RunningQuestionService service = RunningQuestionService.shared();

  @TestFactory
  Stream<DynamicNode> everyRequestRefusesWhatItDoesNotKnow() {
    return service.everyRequest().refusesWhatItDoesNotKnow();
  }

  @Test
  void aTermIsNotCountedFromAnotherDayBecauseADateOfSendingIsMisspelt() {
    String question =
        Requests.question(Requests.freshNumber(), Requests.freshNumber())
            .replaceFirst("\"number\"", "\"sendOn\": \"2020-11-02\", \"number\"");

    Reply reply = service.http().as("clerk").post("/api/questions", question);

    assertThat(reply.status()).as("%s", reply).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("unknown-field");
    assertThat(reply.at("field")).isEqualTo("addressees[0].sendOn");
    assertThat(reply.at("detail")).contains("bedoelt u “sentOn”?");
  }

  @Test
  void aListIsNotLongerThanAskedBecauseAParameterIsMisspelt() {
    Reply overdue = service.http().get("/api/questions?overdue=true");
    Reply asOf = service.http().get("/api/questions?asOf=2020-11-02");

    assertThat(overdue.problem()).isEqualTo("unknown-parameter");
    assertThat(overdue.at("detail")).contains("bedoelt u “overdueOn”?");
    assertThat(asOf.problem()).isEqualTo("unknown-parameter");
    assertThat(asOf.at("expected")).contains("minister, year, number");
  }
}

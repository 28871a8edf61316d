package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.CorrectionCommands;
import org.samenspraak.question.domain.Correction;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.workingdays.Brussels;

/** A question is looked at as it was. */
class PastQuestionsIT {
  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  private LocalDate today() {
    String now = service.management().as("operator").get("/clock").at("now");
    return LocalDate.parse(now.substring(0, 10));
  }

  /** Recorded tomorrow, so that the clock that all tests share stays where it is. */
  private void correctedTomorrow(String question) {
    String id = question.substring(question.lastIndexOf('/') + 1);
    Instant tomorrow = Brussels.at(today().plusDays(1), LocalTime.NOON);
    Actor by = new Actor("clerk", "");
    service
        .bean(CorrectionCommands.class)
        .correct(
            new QuestionId(id),
            new Cause.Request(by, "clerk", tomorrow, id, null, "", null),
            new Correction(
                "Voorbeeld.", "Later verbeterd", null, null, List.of(), List.of(), List.of()),
            null);
  }

  @Test
  void it_is_shown_as_it_was_known_at_the_end_of_a_day() {
    String question = clerk.post("/api/questions", Requests.question()).location();
    clerk.post(question + "/lapse", Requests.reason("\"on\": \"2020-11-29\","));
    clerk.post(question + "/reinstatement", Requests.reason(""));
    Reply then = service.http().get(question);
    correctedTomorrow(question);

    Reply known = service.http().get(question + "?asOf=" + today());
    assertThat(known.at("title")).isEqualTo(then.at("title")).startsWith("Voorbeeldvraag");
    assertThat(known.at("textVersion")).isEqualTo("1");
    assertThat(known.json().at("/addressings")).isEqualTo(then.json().at("/addressings"));
    assertThat(known.json().at("/possible")).isEmpty();
    Reply now = service.http().get(question);
    assertThat(now.at("title")).isEqualTo("Later verbeterd");
    assertThat(service.http().get(question + "?on=" + today()).at("title"))
        .isEqualTo("Later verbeterd");
  }

  @Test
  void it_is_shown_as_it_holds_for_a_day() {
    String question = clerk.post("/api/questions", Requests.question()).location();
    clerk.post(question + "/lapse", Requests.reason("\"on\": \"2020-11-29\","));

    assertThat(clerk.get(question + "?on=2020-11-28").at("status")).isEqualTo("FILED");
    assertThat(clerk.get(question + "?on=2020-11-29").at("status")).isEqualTo("LAPSED");
    assertThat(clerk.get(question + "?asOf=2020-11-29").status()).isEqualTo(404);
  }

  @Test
  void a_day_that_cannot_be_is_refused_with_its_name() {
    String question = clerk.post("/api/questions", Requests.question()).location();

    Reply future = clerk.get(question + "?asOf=" + today().plusDays(1));
    assertThat(future.status()).isEqualTo(400);
    assertThat(future.problem()).isEqualTo("date-in-future");
    assertThat(future.at("field")).isEqualTo("asOf");
    Reply early = clerk.get(question + "?asOf=" + today().minusDays(1));
    assertThat(early.status()).isEqualTo(404);
    assertThat(early.problem()).isEqualTo("not-there-yet");
    assertThat(early.at("expected")).contains(today().toString());
    Reply both = clerk.get(question + "?asOf=2020-11-20&on=2020-11-20");
    assertThat(both.status()).isEqualTo(400);
    assertThat(both.problem()).isEqualTo("two-times");
    assertThat(clerk.get(question + "?asOf=gisteren").status()).isEqualTo(400);
  }
}

package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.springframework.boot.webmvc.autoconfigure.WebMvcProperties;

/** The list of questions as a file for a spreadsheet. */
class ExportIT {
  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  private List<String> lines(String query) {
    Reply file = service.http().get("/api/questions.csv?" + query);
    assertThat(file.status()).as("%s", file).isEqualTo(200);
    assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition")).contains("attachment; filename=\"vragen-");
    assertThat(file.body()).endsWith("\r\n");
    return file.body().lines().toList();
  }

  @Test
  void each_addressee_has_a_line_with_its_number_and_term() {
    int number = Requests.freshNumber();
    int ofBeke = Requests.freshNumber();
    clerk.post(
        "/api/questions", Requests.question("Détentie; “citaat” (voorbeeld)", number, ofBeke));

    List<String> lines = lines("number=" + number);

    assertThat(lines.getFirst())
        .isEqualTo(
            "\uFEFFnummer;minister;zittingsjaar;titel;vraagsteller;ingediend;verzonden;termijn;"
                + "beantwoord;op tijd;status;id");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith(
            number
                + ";zuhal-demir;2020-2021;\"Détentie; “citaat” (voorbeeld)\";Adeline"
                + " Blancquaert;2020-10-29;2020-10-29;2020-11-30;;;ingediend;");
    assertThat(lines.get(2))
        .startsWith(ofBeke + ";wouter-beke;")
        .contains(";2020-10-30;2020-12-01;");
  }

  @Test
  void what_a_spreadsheet_would_compute_is_text() {
    int number = Requests.freshNumber();
    String title = "=HYPERLINK('http://voorbeeld.example')";
    clerk.post("/api/questions", Requests.question(title, number, Requests.freshNumber()));

    assertThat(lines("number=" + number).get(1)).contains(";'=HYPERLINK(").doesNotContain(";=HYP");
  }

  /** Half a minute, which is Tomcat's own, is not enough for all questions of some years. */
  @Test
  void it_is_not_broken_off_while_it_is_written() {
    assertThat(service.bean(WebMvcProperties.class).getAsync().getRequestTimeout())
        .isGreaterThanOrEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void it_is_narrowed_as_the_list_is_and_refuses_the_same() {
    assertThat(lines("minister=ben-weyts&number=999999")).hasSize(1);
    Reply refused = service.http().get("/api/questions.csv?year=2020");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo("invalid-year");
    assertThat(service.http().get("/api/questions.csv?ministr=x").status()).isEqualTo(400);
  }

  /** Demir received it on 29 October with a term to 30 November, Beke a day later. */
  @Test
  void list_and_file_are_narrowed_to_days_of_one_and_the_same_addressing() {
    int number = Requests.freshNumber();
    clerk.post("/api/questions", Requests.question(number, Requests.freshNumber()));

    assertThat(found(number, "sentFrom=2020-10-29&sentThrough=2020-10-29")).isTrue();
    assertThat(found(number, "sentFrom=2020-10-30")).isFalse();
    assertThat(found(number, "sentThrough=2020-10-28")).isFalse();
    assertThat(found(number, "dueFrom=2020-11-30&dueThrough=2020-11-30")).isTrue();
    assertThat(found(number, "dueFrom=2020-12-01")).isFalse();
    assertThat(found(number, "dueThrough=2020-11-29")).isFalse();
    assertThat(found(number, "sentFrom=2020-10-29&dueThrough=2020-11-30&minister=wouter-beke"))
        .isFalse();
  }

  private boolean found(int number, String days) {
    String query = days + "&number=" + number;
    boolean listed = !service.http().get("/api/questions?" + query).items().isEmpty();
    assertThat(lines(query).size() > 1).as(query).isEqualTo(listed);
    return listed;
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused_with_its_field() {
    Reply refused = service.http().get("/api/questions?dueFrom=2020-12-01&dueThrough=2020-11-30");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo("period-backwards");
    assertThat(refused.at("field")).isEqualTo("dueThrough");
    assertThat(service.http().get("/api/questions?sentFrom=gisteren").status()).isEqualTo(400);
  }
}

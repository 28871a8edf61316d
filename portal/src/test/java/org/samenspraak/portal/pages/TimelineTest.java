package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.portal.pages.Timeline.Line;
import org.samenspraak.portal.remote.HistoryLine;

class TimelineTest {
  private static final Instant MOMENT = Instant.parse("2020-11-17T14:45:00Z");
  private final Names names = new Names(Map::of);

  @Test
  void aContributionThatWasSentBackSaysWhoseWhichVersionAndUntilWhen() {
    assertThat(
            told(
                "coordination.contribution-returned.v1",
                Map.of("part", 6, "minister", "wouter-beke", "version", 1, "due", "2020-11-20")))
        .isEqualTo(
            "Deelvraag 6: bijdrage van Wouter Beke teruggestuurd (versie 1); opnieuw gevraagd tegen 20 november 2020.");
  }

  @Test
  void aFiledQuestionSaysWhereItWentUnderWhichNumber() {
    Map<String, Object> data =
        Map.of(
            "askerName",
            "Adeline Blancquaert",
            "addressings",
            List.of(
                Map.of("addressedTo", "zuhal-demir", "number", 148),
                Map.of("addressedTo", "wouter-beke", "number", 92)));
    assertThat(told("question.filed.v1", data))
        .isEqualTo(
            "Adeline Blancquaert diende de vraag in. Ze ging naar Zuhal Demir (nr.\u00a0148) en Wouter Beke (nr.\u00a092).");
  }

  @Test
  void aRequestForSeveralPartsNamesThem() {
    assertThat(
            told(
                "coordination.contribution-requested.v1",
                Map.of("parts", List.of(3, 6), "minister", "wouter-beke", "due", "2020-11-19")))
        .isEqualTo("Deelvragen 3 en 6: bijdrage gevraagd aan Wouter Beke tegen 19 november 2020.");
  }

  @Test
  void answersThatWereFiledSayWhoseAndHowLongTheAskerHasThem() {
    assertThat(
            told(
                "question.answer-filed.v1",
                Map.of(
                    "answers",
                    List.of(Map.of("minister", "zuhal-demir", "number", 148)),
                    "askerOnlyThrough",
                    "2020-12-21")))
        .isEqualTo(
            "Antwoord ingediend van Zuhal Demir (nr.\u00a0148). Tot en met 21 december 2020 lezen alleen de vraagsteller, de griffie en de gevraagde kabinetten het; daarna wordt het openbaar.");
  }

  @Test
  void aCorrectionSaysWhatChangedAndWhy() {
    Map<String, Object> data =
        Map.of(
            "textVersion",
            2,
            "changes",
            List.of(Map.of("what", "TITLE"), Map.of("what", "PART_REWRITTEN", "part", 3)),
            "reason",
            "Verduidelijkt (voorbeeld).");
    assertThat(told("question.corrected.v1", data))
        .isEqualTo(
            "De griffie verbeterde de vraag (tekst 2): titel en deelvraag 3 herschreven. Reden: Verduidelijkt (voorbeeld).");
  }

  @Test
  void aQuestionThatGoesToAnotherMinisterNamesBothNumbers() {
    assertThat(
            told(
                "question.addressing-readdressed.v1",
                Map.of(
                    "minister",
                    "wouter-beke",
                    "number",
                    92,
                    "addressing",
                    Map.of("addressedTo", "ben-weyts", "number", 93, "dueOn", "2020-12-04"),
                    "reason",
                    "Voorbeeldreden.")))
        .isEqualTo(
            "De vraag is van Wouter Beke (nr. 92) overgedragen aan Ben Weyts (nr.\u00a093). Reden: Voorbeeldreden.");
  }

  @Test
  void aTermThatWasCountedAnewSaysUntilWhenItIsAndWas() {
    assertThat(
            told(
                "question.term-changed.v1",
                Map.of(
                    "minister",
                    "wouter-beke",
                    "number",
                    92,
                    "before",
                    Map.of("sentOn", "2020-10-29", "dueOn", "2020-11-30"),
                    "after",
                    Map.of("sentOn", "2020-10-30", "dueOn", "2020-12-01"),
                    "reason",
                    "Voorbeeldreden.")))
        .isEqualTo(
            "De termijn van nr. 92 (Wouter Beke) is opnieuw berekend: tot en met 1 december 2020, voordien tot en met 30 november 2020. Reden: Voorbeeldreden.");
  }

  @Test
  void otherAddresseesSayWhatBecomesOfTheCoordination() {
    assertThat(
            told(
                "coordination.addressees-changed.v1",
                Map.of(
                    "ministers",
                    List.of("zuhal-demir", "wouter-beke", "ben-weyts"),
                    "choice",
                    "STAYS_PROVISIONALLY")))
        .isEqualTo(
            "De vraag is nu gericht aan Zuhal Demir, Wouter Beke en Ben Weyts; wie coördineert, gaat voorlopig verder en de Vlaamse Regering beslist.");
  }

  @Test
  void aCoordinationThatFollowsACorrectionSaysWhatIsToBeConfirmed() {
    assertThat(
            told(
                "coordination.text-followed.v1",
                Map.of("textVersion", 2, "toConfirm", List.of(3, 6), "released", List.of())))
        .isEqualTo(
            "De coördinatie gaat verder met tekst 2 van de vraag. Deelvragen waarvoor het antwoord bevestigd moet worden: 3 en 6.");
    assertThat(
            told(
                "coordination.text-followed.v1",
                Map.of("textVersion", 2, "toConfirm", List.of(), "released", List.of())))
        .endsWith("bevestigd moet worden: geen.");
  }

  @Test
  void codesInFactsBecomeWords() {
    assertThat(
            told(
                "coordination.coordinator-appointed.v1",
                Map.of("coordinator", "zuhal-demir", "how", "AGREED")))
        .isEqualTo(
            "Zuhal Demir is coördinerend minister, in onderling akkoord tussen beide kabinetten.");
  }

  @ParameterizedTest
  @CsvSource({
    "question.withdrawn.v1, question.withdrawn",
    "coordination.finalised.v3, coordination.finalised"
  })
  void aKindOfFactThatIsNotKnownOrLacksItsDataGivesItsName(String type, String name) {
    assertThat(told(type, Map.of("questionId", "q"))).isEqualTo(name);
  }

  @Test
  void textOfAFactIsNeverReadAsAPlaceholder() {
    assertThat(
            told(
                "coordination.part-marked-not-competent.v1",
                Map.of("part", 3, "level", "FEDERAL", "who", "{due} $1 \\1")))
        .endsWith("met verwijzing naar {due} $1 \\1.");
  }

  @Test
  void whatHappenedToThePlanIsToldFromItsCodes() {
    Map<String, Object> data =
        Map.of(
            "questionId", "q1",
            "planId", "plan-1",
            "planTitle", "Voorbeeldplan",
            "what", "ACTION_STATUS_CHANGED",
            "on", "2020-11-18",
            "action",
                Map.of(
                    "actionId", "actie-1",
                    "title", "Voorbeeldactie",
                    "objective", 2,
                    "from", "RUNNING",
                    "to", "DELAYED",
                    "percentage", 40));
    assertThat(told("coordination.subject-moved.v1", data))
        .isEqualTo(
            "Het onderwerp van de vraag veranderde: De actie “Voorbeeldactie” (doelstelling 2) is sinds 18 november 2020 vertraagd, voor 40 % (voordien lopend).");
  }

  @Test
  void factsOfTwoHistoriesStandInOrderUnderTheirBrusselsDate() {
    HistoryLine late = fact("b", "2020-11-30T23:30:00Z");
    HistoryLine early = fact("a", "2020-11-30T09:00:00Z");
    Timeline timeline = Timeline.of(List.of(late, early), new PageWords(), names);
    assertThat(timeline.days())
        .extracting(Timeline.Day::date)
        .containsExactly(LocalDate.of(2020, 11, 30), LocalDate.of(2020, 12, 1));
    assertThat(timeline.days().getFirst().lines()).extracting(Line::text).containsExactly("a");
  }

  @Test
  void factsOfOneMomentStandInTheOrderOfCauseAndEffect() {
    String moment = "2020-11-30T10:00:00Z";
    assertThat(
            order(
                fact("question.filed.v1", 1, moment),
                fact("question.answer-filed.v1", 2, moment),
                fact("question.answer-published.v1", 3, moment),
                fact("coordination.finalised.v1", 2, moment),
                fact("coordination.opened.v1", 1, moment)))
        .containsExactly(
            "question.filed",
            "coordination.opened",
            "coordination.finalised",
            "question.answer-filed",
            "question.answer-published");
  }

  @Test
  void aServiceWhoseClockIsSecondsAheadTellsNoEffectBeforeItsCause() {
    assertThat(
            order(
                fact("question.answer-filed.v1", 2, "2020-11-30T10:00:01Z"),
                fact("coordination.finalised.v1", 9, "2020-11-30T10:00:03Z"),
                fact("coordination.subject-moved.v1", 10, "2020-11-30T10:01:00Z")))
        .containsExactly(
            "coordination.finalised", "question.answer-filed", "coordination.subject-moved");
  }

  /**
   * The events of question and coordination that are locked in event-contracts all have a sentence.
   */
  @Test
  void everyPublishedFactOfAQuestionHasASentence() throws IOException {
    PageWords words = new PageWords();
    try (var samples =
        Files.list(Path.of("../platform/event-contracts/src/main/resources/samples"))) {
      List<String> names =
          samples
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("(question|coordination)\\..*\\.full\\.json"))
              .map(name -> name.replaceFirst("\\.v\\d+\\.full\\.json$", ""))
              .toList();
      assertThat(names).hasSizeGreaterThan(10);
      assertThat(names).allSatisfy(name -> assertThat(words.sentence(name)).as(name).isNotNull());
    }
  }

  private String told(String type, Map<String, Object> data) {
    HistoryLine fact = new HistoryLine("id", 1, type, MOMENT, data);
    return Timeline.of(List.of(fact), new PageWords(), names)
        .days()
        .getFirst()
        .lines()
        .getFirst()
        .text();
  }

  private List<String> order(HistoryLine... facts) {
    return Timeline.of(List.of(facts), new PageWords(), names).days().getFirst().lines().stream()
        .map(Line::text)
        .toList();
  }

  private static HistoryLine fact(String type, String at) {
    return fact(type, 1, at);
  }

  /** Without data, so that its name is what is told. */
  private static HistoryLine fact(String type, long sequence, String at) {
    return new HistoryLine(type, sequence, type, Instant.parse(at), Map.of());
  }
}

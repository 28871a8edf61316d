package org.samenspraak.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;

class PlanDocumentReaderTest {

  @Nested
  class TheSourceDocument {
    private final PlanDocument document = PlanDocumentReader.read(Prison.document());

    @Test
    void isReadWhole() {
      assertThat(document.title())
          .isEqualTo(
              "Nieuw Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden en"
                  + " geïnterneerden");
      assertThat(document.period()).isEqualTo(new Period(2020, 2025));
      assertThat(document.coordinatorName()).isEqualTo("Zuhal Demir");
      assertThat(document.missing()).isEmpty();
    }

    @Test
    void hasFiveObjectivesInItsOwnWords() {
      assertThat(document.objectives()).hasSize(5);
      assertThat(document.objectives().getFirst())
          .isEqualTo("We zetten in op een meer evidence based hulp- en dienstverleningsaanbod.");
      assertThat(document.objectives().get(2))
          .startsWith("We besteden binnen de hulp- en dienstverlening bijzondere aandacht")
          .endsWith("(incl. kindermishandeling) en seksueel geweld.");
      assertThat(document.objectives().getLast())
          .isEqualTo(
              "We zetten in op (hernieuwde en) versterkte samenwerking en organisatievormen om te"
                  + " komen tot een hulp- en dienstverleningsaanbod op maat voor elke"
                  + " gedetineerde.");
    }

    @Test
    void speaksOfAnApprovalThatIsOnlyReported() {
      assertThat(document.approval())
          .isEqualTo(
              new ReportedApproval(
                  Approval.Kind.IN_PRINCIPLE, LocalDate.parse("2020-11-13"), "Vlaamse Regering"));
    }

    @Test
    void saysOnWhichLineEachThingStands() {
      assertThat(document.recognised())
          .extracting(Recognised::what, Recognised::line)
          .contains(
              tuple("titel", 1),
              tuple("periode", 1),
              tuple("coördinerend minister", 5),
              tuple("principiële goedkeuring", 5),
              tuple("doelstelling 1", 9),
              tuple("doelstelling 5", 13));
    }

    @Test
    void readsTheSameWhereverItsLinesAreWrapped() {
      String wrapped =
          Prison.document().replaceAll("(?<=\\S{3}) (?=op|aan|en|in|van|november|Zuhal)", "\n");

      PlanDocument again =
          PlanDocumentReader.read(wrapped.replaceFirst("(?s)^.*?2025", titleLine()));

      assertThat(again.objectives()).isEqualTo(document.objectives());
      assertThat(again.title()).isEqualTo(document.title());
      assertThat(again.coordinatorName()).isEqualTo("Zuhal Demir");
      assertThat(again.approval()).isEqualTo(document.approval());
    }

    private String titleLine() {
      return Prison.document().lines().findFirst().orElseThrow();
    }
  }

  @Nested
  class AnIncompleteText {

    @Test
    void isReportedByWhatIsMissing() {
      PlanDocument document = PlanDocumentReader.read("Een brief over iets anders.");

      assertThat(document.missing()).containsExactly("periode", "doelstellingen");
      assertThat(document.approval()).isNull();
      assertThat(document.coordinatorName()).isNull();
    }

    @Test
    void thatAnnouncesMoreObjectivesThanItListsIsMissingThose() {
      String cut =
          Prison.document()
              .replaceFirst("(?m)^ *5\\. We zetten.*\\R", "")
              .replaceFirst("(?m)^ *4\\. We zetten.*\\R", "");

      assertThat(PlanDocumentReader.read(cut).missing())
          .containsExactly("doelstelling 4", "doelstelling 5");
    }

    @Test
    void withAHoleInItsNumbersIsRefusedOnThatLine() {
      String hole = Prison.document().replaceFirst("(?m)^ *3\\. We besteden.*\\R", "");

      Refusal refusal = catchThrowableOfType(Refusal.class, () -> PlanDocumentReader.read(hole));

      assertThat(refusal.type()).isEqualTo("objectives-not-in-order");
      assertThat(refusal.expected()).isEqualTo("doelstelling 3");
      assertThat(refusal.details()).containsEntry("line", 11);
    }

    @Test
    void withADayThatDoesNotExistIsRefusedOnThatLine() {
      String wrong = Prison.document().replace("13 november 2020", "31 november 2020");

      Refusal refusal = catchThrowableOfType(Refusal.class, () -> PlanDocumentReader.read(wrong));

      assertThat(refusal.type()).isEqualTo("invalid-date");
      assertThat(refusal.getMessage()).contains("31 november 2020").contains("regel 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "2020 – 2025"})
    void mayHaveNoTitle(String text) {
      assertThat(PlanDocumentReader.read(text).missing()).contains("titel");
    }

    @Test
    void endsItsListWhereAParagraphBegins() {
      PlanDocument document =
          PlanDocumentReader.read(
              """
              Voorbeeldplan 2020-2025

              1. Eerste
                 op twee regels.

              2. Tweede.

              Slotwoord.
              3. Geen doelstelling.
              """);

      assertThat(document.objectives()).containsExactly("Eerste op twee regels.", "Tweede.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "op voorstel van mevrouw de minister van Justitie en Handhaving, Omgeving, Energie en"
              + " Toerisme, Annick De Ridder.",
          """
          op voorstel van de Vlaamse minister van Werk, Sociale Economie en Landbouw,
          Annick De
          Ridder, na advies.\
          """,
          "Op voorstel van de minister van Economie, Innovatie, Annick De Ridder."
        })
    void mayNameTheCoordinatorBehindALongTitle(String sentence) {
      assertThat(PlanDocumentReader.read("Voorbeeldplan 2020-2025\n" + sentence).coordinatorName())
          .isEqualTo("Annick De Ridder");
    }

    @Test
    void isRefusedWithAllThatWasRecognisedNonetheless() {
      String wrong =
          Prison.document()
              .replace("13 november 2020", "13/11/20")
              .replaceFirst("(?m)^ *3\\. We besteden.*\\R", "");

      Refusal refusal = catchThrowableOfType(Refusal.class, () -> PlanDocumentReader.read(wrong));

      assertThat(refusal.type()).isEqualTo("objectives-not-in-order");
      assertThat(refusal.details().get("recognised"))
          .asInstanceOf(InstanceOfAssertFactories.list(Recognised.class))
          .extracting(Recognised::what)
          .containsExactly("titel", "periode", "coördinerend minister");
    }

    @Test
    void namesAYearInFourDigits() {
      String wrong = Prison.document().replace("13 november 2020", "13/11/20");

      Refusal refusal = catchThrowableOfType(Refusal.class, () -> PlanDocumentReader.read(wrong));

      assertThat(refusal.type()).isEqualTo("invalid-date");
      assertThat(refusal.expected()).contains("vier cijfers");
    }

    @Test
    void mayBeFinallyApproved() {
      PlanDocument document =
          PlanDocumentReader.read(
              "Voorbeeldplan 2020-2025\nHet werd op 1 maart 2021 definitief goedgekeurd.");

      assertThat(document.approval())
          .isEqualTo(new ReportedApproval(Approval.Kind.FINAL, LocalDate.parse("2021-03-01"), ""));
    }
  }
}

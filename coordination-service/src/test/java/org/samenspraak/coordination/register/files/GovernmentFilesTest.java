package org.samenspraak.coordination.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.register.domain.Competence;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class GovernmentFilesTest {
  private static final String SOUND =
      """
      id: test-2019
      name: Testregering
      from: 2019-10-02
      mandates:
        - minister: wie-voorbeeld
          name: Wie Voorbeeld
          formOfAddress: de heer
          title: Vlaams minister van Voorbeelden
          titleConfirmed: false
          competences: [Voorbeelden]
          from: 2019-10-02
          organisationCode: OVO999001
          mailbox: kabinet.voorbeeld@voorbeeld.example
      """;

  private static List<GovernmentRecord> read(String location) {
    return new GovernmentFiles(new PathMatchingResourcePatternResolver(), location).governments();
  }

  @Nested
  class ThatComeWithTheProduct {
    private final List<GovernmentRecord> governments = read("classpath*:government/*.yml");
    private final Register register =
        new Register(governments.stream().flatMap(g -> g.mandates().stream()).toList());

    private Optional<String> title(String minister, String on) {
      return register.heldOn(new MinisterId(minister), LocalDate.parse(on)).map(Mandate::title);
    }

    @Test
    void areTheTwoLastGovernments() {
      assertThat(governments)
          .extracting(GovernmentRecord::id)
          .containsExactlyInAnyOrder("jambon-2019", "diependaele-2024");
    }

    @Test
    void haveTheTitlesOfTheSourceDocumentsAndOnlyTheseAreConfirmed() {
      assertThat(register.mandates().stream().filter(Mandate::titleConfirmed))
          .extracting(Mandate::cited)
          .containsExactlyInAnyOrder(
              "mevrouw Zuhal Demir, Vlaams minister van Justitie en Handhaving, Omgeving, Energie en"
                  + " Toerisme",
              "de heer Wouter Beke, Vlaams minister van Welzijn, Volksgezondheid, Gezin en"
                  + " Armoedebestrijding");
    }

    @ParameterizedTest
    @CsvSource({
      "2019-10-01, 0",
      "2019-10-02, 9",
      "2022-05-17, 9",
      "2022-05-18, 9",
      "2023-11-08, 9",
      "2024-09-29, 9",
      "2024-09-30, 9"
    })
    void haveNineMinistersOnEachDay(LocalDate day, int ministers) {
      assertThat(register.mandates().stream().filter(m -> m.heldOn(day))).hasSize(ministers);
    }

    @Test
    void splitBekesPortfolioOnTheEighteenthOfMay() {
      assertThat(title("wouter-beke", "2022-05-17")).isPresent();
      assertThat(title("wouter-beke", "2022-05-18")).isEmpty();
      assertThat(title("hilde-crevits", "2022-05-17"))
          .hasValueSatisfying(title -> assertThat(title).contains("Economie"));
      assertThat(title("hilde-crevits", "2022-05-18"))
          .hasValueSatisfying(title -> assertThat(title).contains("Welzijn"));
      assertThat(title("benjamin-dalle", "2022-05-18"))
          .hasValueSatisfying(title -> assertThat(title).contains("Armoedebestrijding"));
      assertThat(title("jo-brouns", "2022-05-17")).isEmpty();
      assertThat(title("jo-brouns", "2022-05-18")).isPresent();
    }

    @Test
    void letRuttenSucceedSomersWithTheSamePortfolio() {
      assertThat(title("gwendolyn-rutten", "2023-11-08"))
          .isPresent()
          .isEqualTo(title("bart-somers", "2023-11-07"));
      assertThat(title("bart-somers", "2023-11-08")).isEmpty();
    }

    @Test
    void letDemirGoFromJusticeAndEnvironmentToEducation() {
      assertThat(title("zuhal-demir", "2024-09-29"))
          .contains("Vlaams minister van Justitie en Handhaving, Omgeving, Energie en Toerisme");
      assertThat(title("zuhal-demir", "2024-09-30"))
          .hasValueSatisfying(title -> assertThat(title).contains("Onderwijs"));
    }

    @Test
    void haveOneMailboxPerMinister() {
      assertThat(register.mandates())
          .allSatisfy(
              m -> assertThat(m.mailbox()).matches("kabinet\\.[a-z-]+@voorbeeld\\.example"));
      assertThat(register.mandates().stream().map(Mandate::mailbox).distinct().count())
          .isEqualTo(register.mandates().stream().map(Mandate::minister).distinct().count());
    }
  }

  @Nested
  class OfOnesOwn {
    @TempDir private Path folder;

    private List<GovernmentRecord> read(String name, String content) throws IOException {
      Files.writeString(folder.resolve(name), content);
      return GovernmentFilesTest.read("file:" + folder + "/*");
    }

    private void unsound(String name, String content, String... expected) {
      assertThatExceptionOfType(UnsoundRegister.class)
          .isThrownBy(() -> read(name, content))
          .satisfies(e -> assertThat(e.getMessage()).contains(expected));
    }

    @Test
    void areReadFromYaml() throws IOException {
      assertThat(read("test.yml", SOUND))
          .singleElement()
          .satisfies(g -> assertThat(g.from()).isEqualTo(LocalDate.of(2019, 10, 2)));
    }

    @Test
    void areReadFromJson() throws IOException {
      String json =
          """
          {"id": "test-2019", "name": "Testregering", "from": "2019-10-02", "through": "2020-01-01",
           "mandates": [{"minister": "wie-voorbeeld", "name": "Wie Voorbeeld", "formOfAddress": "de heer",
           "title": "Vlaams minister", "titleConfirmed": false, "competences": ["Voorbeelden"],
           "from": "2019-10-02", "through": "2020-01-01", "organisationCode": "OVO999001", "mailbox": "k@voorbeeld.example"}]}
          """;
      assertThat(read("test.json", json)).hasSize(1);
    }

    @Test
    void giveACompetenceTheDaysOfItsMandateOrItsOwn() throws IOException {
      String dated =
          SOUND.replace(
              "[Voorbeelden]",
              "[Voorbeelden, {name: Armoede, from: 2020-01-01, through: 2021-01-31}]");

      assertThat(read("test.yml", dated).getFirst().mandates().getFirst().competences())
          .containsExactly(
              new Competence("Voorbeelden", LocalDate.of(2019, 10, 2), null),
              new Competence("Armoede", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 31)));
    }

    @Test
    void areRefusedWithACompetenceThatSaysNothing() {
      unsound(
          "a.yml",
          SOUND.replace("[Voorbeelden]", "[Voorbeelden, ~]"),
          "a.yml",
          "mandate of wie-voorbeeld: a competence is missing");
    }

    @Test
    void areRefusedWithoutTheCodeOfTheOrganisation() {
      unsound(
          "a.yml",
          SOUND.replace("    organisationCode: OVO999001\n", ""),
          "a.yml",
          "mandate of wie-voorbeeld: organisationCode is missing");
    }

    @Test
    void areRefusedWhenAFieldIsMissing() {
      unsound(
          "a.yml",
          SOUND.replace("    title: Vlaams minister van Voorbeelden\n", ""),
          "a.yml",
          "mandate of wie-voorbeeld: title is missing");
    }

    @Test
    void areRefusedWhenAFieldIsMisspelt() {
      unsound("a.yml", SOUND.replace("mailbox:", "mailbax:"), "a.yml", "mailbax");
    }

    @Test
    void areRefusedWhenADateDoesNotExist() {
      unsound(
          "a.yml", SOUND.replace("from: 2019-10-02", "from: 2019-02-30"), "a.yml", "2019-02-30");
    }

    @Test
    void areRefusedWhenTheyAreNotYaml() {
      unsound("a.yml", "{ id: [", "a.yml");
      unsound("a.yml", "", "a.yml");
    }

    @Test
    void areRefusedWithEveryFlaw() {
      unsound(
          "a.yml",
          SOUND.replace("de heer", "heer").replace("kabinet.voorbeeld@", "kabinet "),
          "a.yml: mandates[0].formOfAddress",
          "a.yml: mandates[0].mailbox");
    }

    @Test
    void makeTheServiceSayAtStartWhatToCorrect() {
      FailureAnalysis analysis =
          new UnsoundRegisterAnalyzer()
              .analyze(new UnsoundRegister(List.of("a.yml: id is missing", "b.yml: empty")));
      assertThat(analysis.getDescription()).contains("- a.yml: id is missing", "- b.yml: empty");
      assertThat(analysis.getAction()).contains("samenspraak.government.location");
    }

    @Test
    void areRefusedWhenOneGovernmentIsInTwoFiles() throws IOException {
      Files.writeString(folder.resolve("a.yml"), SOUND);
      unsound("b.yml", SOUND, "government test-2019 is in two files");
    }

    @Test
    void areRefusedWhenThereIsNone() {
      assertThatExceptionOfType(UnsoundRegister.class)
          .isThrownBy(() -> GovernmentFilesTest.read("file:" + folder + "/*.yml"))
          .withMessageContaining("no such file");
    }
  }
}

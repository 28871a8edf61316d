package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.testsupport.house.House;
import org.samenspraak.testsupport.house.Inspection;
import org.samenspraak.testsupport.house.Neighbours;

class HouseRulesTest {

  private static final Path SOURCES = Path.of("src/test/java");

  private static final Neighbours NEIGHBOURS =
      new Neighbours(
          "org.samenspraak.testsupport",
          "org.samenspraak.testsupport.neighbours.contracts",
          "org.samenspraak.testsupport.neighbours.backbone",
          "org.samenspraak.testsupport.neighbours.web",
          "org.samenspraak.testsupport.neighbours.workingdays");

  private static final Inspection BAD = Inspection.of(house("badhouse", SOURCES));

  @ParameterizedTest
  @CsvSource({
    "1, DomainKnowsSpring",
    "1, RegisterKnowsSpring",
    "2, CommandsKnowHttp",
    "3, WhenQuestionFiledAnswerByHttp",
    "4, ViewChangesAnAggregate",
    "4, ViewAppliesByHand",
    "4, ProjectionInTheWrongRoom",
    "4, QueryThatSaves",
    "4, RepositoryThatSaves",
    "5, ContractInAResponse",
    "6, KnowsTheServiceNextDoor",
    "7, KnowsKafka",
    "7, KnowsTheDriver",
    "7, QueriesOutsideViews",
    "8, OpenCoordination",
    "8, WhenQuestionClosedOpenCoordination",
    "8, WhenNothingHelp",
    "9, DomainAsksTheTime",
    "9, DomainMakesIdsByReference",
    "9, DomainHoldsAClock",
    "9, DomainCounts",
    "9, DomainRemembers",
    "9, CommandsThrowDice",
    "10, WhenQuestionFiledShout",
    "10, OpenHelper",
    "10, OpenController",
    "10, OpenRegisterController",
    "10, LetterNeedsMail",
    "11, AnswersInAnyForm",
    "13, IsForNobodyKnowsWhom.silent",
    "13, IsForNobodyKnowsWhom.misspelt",
    "13, BadPermission",
  })
  void eachRuleCatchesItsBadClass(int rule, String badClass) {
    assertThat(BAD.violations())
        .anyMatch(found ->
            found.contains("rule " + rule + ":")
                && found.contains("badhouse")
                && found.contains(badClass));
  }

  @ParameterizedTest
  @CsvSource({
    "8, WhenQuestionFiledShout",
    "10, WhenQuestionFiledAnswerByHttp",
    "1, DomainAsksTheTime",
    "7, KnowsTheServiceNextDoor",
    "11, OpenController",
    "13, IsForNobodyKnowsWhom.right",
  })
  void aRuleDoesNotBlameAClassThatKeepsIt(int rule, String class_) {
    assertThat(BAD.violations())
        .noneMatch(found -> found.contains("rule " + rule + ":") && found.contains(class_));
  }

  @Test
  void everyPackageNeedsADoorThatIsNullMarkedAndSaysOneSentence() {
    assertThat(BAD.violations())
        .anyMatch(found -> found.contains("badhouse.doorless has no null-marked package-info"))
        .anyMatch(found -> found.contains("badhouse.unmarked has no null-marked package-info"))
        .anyMatch(found -> found.contains("badhouse.talkative does not say in one sentence"))
        .noneMatch(found -> found.contains("badhouse.letters has no"));
  }

  @Test
  void aHouseThatKeepsTheRulesHasNothingToFear() {
    Inspection good = Inspection.of(house("goodhouse", SOURCES));

    assertThat(good.violations()).isEmpty();
    assertThat(good.absentRooms()).isEmpty();
  }

  @Test
  void aRuleThatMatchesNothingFailsWhereItsRoomExists() {
    Inspection empty = Inspection.of(house("emptyroom", SOURCES));

    assertThat(empty.violations())
        .singleElement()
        .asString()
        .contains("failed to check any classes")
        .contains("rule 10");
  }

  @Test
  void aHouseWithoutRoomsBreaksNone() {
    Inspection roomless = Inspection.of(house("neighbours.contracts", SOURCES));

    assertThat(roomless.violations()).isEmpty();
    assertThat(roomless.absentRooms()).hasSize(5);
  }

  @Test
  void roomsThatDoNotExistAreNamed() {
    assertThat(Inspection.of(house("emptyroom", SOURCES)).absentRooms())
        .containsExactly("domain", "application", "reactions", "views");
  }

  @Test
  void aFileAboveTwoHundredAndFiftyLinesIsTooLong(@TempDir Path sources) throws IOException {
    Path room = Files.createDirectories(sources.resolve("org/samenspraak/testsupport/goodhouse"));
    Files.writeString(room.resolve("Long.java"), "//\n".repeat(251));
    Files.writeString(room.resolve("JustRight.java"), "//\n".repeat(250));

    assertThat(Inspection.of(house("goodhouse", sources)).violations())
        .singleElement()
        .isEqualTo("Long.java has 251 lines; 250 are the most");
  }

  @Test
  void anAggregateMayHaveFourHundredLines(@TempDir Path sources) throws IOException {
    Path room = Files.createDirectories(sources.resolve("org/samenspraak/testsupport/goodhouse"));
    String aggregate = "class Question extends Aggregate {}\n";
    Files.writeString(room.resolve("JustRight.java"), aggregate + "//\n".repeat(399));
    Files.writeString(room.resolve("Long.java"), aggregate + "//\n".repeat(400));

    assertThat(Inspection.of(house("goodhouse", sources)).violations())
        .singleElement()
        .isEqualTo("Long.java has 401 lines; 400 are the most");
  }

  @Test
  void sourcesThatAreNotThereAreNoPass(@TempDir Path nothing) {
    assertThat(Inspection.of(house("goodhouse", nothing)).violations())
        .singleElement()
        .asString()
        .startsWith("No source files of");
  }

  @Test
  void aServiceThatDoesNotExistIsNoPass() {
    assertThatThrownBy(() -> HouseRules.of("org.samenspraak.nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("org.samenspraak.nowhere");
  }

  @Test
  void aModuleIsFoundWithItsSourcesAndEveryBrokenRuleIsNamed() {
    assertThatThrownBy(() -> HouseRules.of("org.samenspraak.testsupport").check())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("org.samenspraak.testsupport breaks")
        .hasMessageContaining("rule 6:")
        .hasMessageContaining("rule 7:");
  }

  private static House house(String name, Path sources) {
    String base = "org.samenspraak.testsupport." + name;
    return new House(base, new ClassFileImporter().importPackages(base), sources, NEIGHBOURS);
  }
}

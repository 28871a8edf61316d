package org.samenspraak.question.members.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Membership;

class MemberFileTest {
  private static final String HEAD =
      "id;naam;fractie;van;tot en met;mailbox;minister;minister vanaf\n";

  private static MemberFile read(String text) {
    return MemberFile.read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static List<MemberRecord> members(String text) {
    MemberFile read = read(text);
    assertThat(read.faults()).isEmpty();
    return read.members().stream().map(ReadMember::member).toList();
  }

  @Test
  void aLineIsAMembershipAndThoseOfOnePersonComeTogether() {
    List<MemberRecord> members =
        members(
            HEAD
                + "an-voorbeeld;An Voorbeeld;Ander;2021-07-01;;;;\n"
                + ";René Voorbeeld;Een;2019-06-18;;;;\n"
                + "an-voorbeeld;;Een;2019-06-18;2021-06-30;an@voorbeeld.example;;\n");

    assertThat(members)
        .extracting(MemberRecord::id)
        .containsExactly(new AskerId("an-voorbeeld"), new AskerId("rene-voorbeeld"));
    assertThat(members.getFirst().memberships())
        .containsExactly(
            new Membership("Een", LocalDate.of(2019, 6, 18), LocalDate.of(2021, 6, 30)),
            new Membership("Ander", LocalDate.of(2021, 7, 1), null));
    assertThat(members.getFirst().mailbox()).isEqualTo("an@voorbeeld.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naam,fractie,van\nRené Voorbeeld,Een,2019-06-18",
        "\uFEFFNaam;Fractie;Van;;\r\nRené Voorbeeld;Een;18/06/2019;;\r\n\r\n;;;;\r\n",
        "van;naam;fractie\n18-6-2019;\"René Voorbeeld\";\"Een\"\n",
        "naam;fractie;van\nRene\u0301 Voorbeeld;Een;18.06.2019\n",
      })
  void itIsReadAsSpreadsheetsWriteIt(String text) {
    assertThat(members(text))
        .containsExactly(
            new MemberRecord(
                new AskerId("rene-voorbeeld"),
                "René Voorbeeld",
                List.of(new Membership("Een", LocalDate.of(2019, 6, 18), null)),
                null,
                null));
  }

  @Test
  void aFieldInQuotesHoldsSeparatorsQuotesAndLines() {
    MemberFile read =
        read("naam;fractie;van\n\"Een; \"\"twee\"\"\ndrie\";\"F;G\";2019-06-18\nX;;\n");

    assertThat(read.faults()).extracting(LineFault::line).containsOnly(4);
  }

  @Test
  void everyFaultIsToldWithItsLineAndItsColumn() {
    MemberFile read =
        read(
            HEAD
                + "goed;Goed Voorbeeld;Een;2019-06-18;;;;\n"
                + "a;A;Een;31/02/2019;;;;\n"
                + "b;B;Een;;;;;\n"
                + "c;C;Een;2019-06-18;2019-06-17;geen adres;;\n"
                + "d;D;;2019-06-18;;;d;\n"
                + "e;E;Een;2019-06-18;;;;\n"
                + "e;Ander;Een;2021-06-18;;;;\n"
                + "f;F;Een;2019-06-18;;;jo-brouns;2022-05-18;te veel\n"
                + "Geen Id;G;Een;gisteren;;;;\n");

    assertThat(read.members()).singleElement().extracting(ReadMember::line).isEqualTo(2);
    assertThat(read.faults())
        .extracting(LineFault::line, LineFault::column, LineFault::type)
        .containsExactly(
            tuple(3, "van", "invalid-date"),
            tuple(4, "van", "missing-field"),
            tuple(5, "mailbox", "invalid-mailbox"),
            tuple(5, "tot en met", "ends-before-it-begins"),
            tuple(6, "minister vanaf", "missing-field"),
            tuple(6, "fractie", "invalid-group"),
            tuple(8, "naam", "contradiction"),
            tuple(8, "van", "memberships-overlap"),
            tuple(9, "kolom 9", "unnamed-column"),
            tuple(9, "tot en met", "still-member"),
            tuple(10, "van", "invalid-date"),
            tuple(10, "id", "invalid-slug"));
    assertThat(read.faults())
        .allSatisfy(fault -> {
          assertThat(fault.detail()).isNotBlank();
          assertThat(fault.expected()).isNotBlank();
        });
  }

  @Test
  void oneFaultHidesNoOther() {
    MemberFile read =
        read(
            HEAD
                + "a;A;;ooit;;geen adres;;\n"
                + "b;B;Een;2019-06-18;ooit;;b;ooit\n"
                + "c;C;Een;2019-06-18;2019-06-17;geen adres;;2022-05-18\n");

    assertThat(read.members()).isEmpty();
    assertThat(read.faults())
        .extracting(LineFault::line, LineFault::column, LineFault::type)
        .containsExactly(
            tuple(2, "van", "invalid-date"),
            tuple(2, "fractie", "invalid-group"),
            tuple(2, "mailbox", "invalid-mailbox"),
            tuple(3, "minister vanaf", "invalid-date"),
            tuple(3, "tot en met", "invalid-date"),
            tuple(4, "minister", "missing-field"),
            tuple(4, "mailbox", "invalid-mailbox"),
            tuple(4, "tot en met", "ends-before-it-begins"));
  }

  @Test
  void whatStandsInAColumnWithoutANameIsAFault() {
    MemberFile read = read("naam;;fractie;van;\nA;weg;Een;2019-06-18;\nB;;Een;2019-06-18;ook\n");

    assertThat(read.faults())
        .extracting(LineFault::line, LineFault::column, LineFault::type)
        .containsExactly(
            tuple(2, "kolom 2", "unnamed-column"), tuple(3, "kolom 5", "unnamed-column"));
  }

  @Test
  void twoMembershipsOnOneDayAreAFaultWhereTheSecondStands() {
    MemberFile read =
        read(HEAD + "a;A;Ander;2021-06-30;;;;\nb;B;Een;2019-06-18;;;;\na;A;Een;2019-06-18;;;;\n");

    assertThat(read.faults())
        .extracting(LineFault::line, LineFault::column, LineFault::type)
        .containsExactly(tuple(2, "van", "memberships-overlap"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''| no-members",
        "'naam;fractie;van'| no-members",
        "'naam;fractie;van\n;;\n'| no-members",
        "'naam;fractie\nA;B\n'| missing-column",
        "'naam;fractie;van;leeftijd\nA;B;2019-06-18;40\n'| unknown-column",
        "'naam;fractie;van;Naam\nA;B;2019-06-18;C\n'| column-twice",
        "'naam;fractie;van\n\"A;B;2019-06-18\n'| unclosed-quote",
        "'naam;fractie;van\nA\u0000;B;2019-06-18\n'| not-text"
      })
  void whatIsNoSuchFileIsRefused(String text, String type) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
  }

  @Test
  void anotherEncodingIsNotGuessed() {
    byte[] latin = "naam;fractie;van\nRené;B;2019-06-18\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> MemberFile.read(latin, StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("not-text"));
    assertThat(MemberFile.read(latin, Charset.forName("windows-1252")).members()).hasSize(1);
  }

  @Test
  void aFileThatIsTooLongIsRefusedAndOneOfAllMembersEverIsNot() {
    assertThat(members(HEAD + lines(3000))).hasSize(3000);
    assertThatThrownBy(() -> read(HEAD + lines(3001)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "lid-" + i + ";Lid " + i + ";Een;2019-06-18;;;;\n")
        .collect(Collectors.joining());
  }

  @Test
  void whatIsExportedIsReadAgainAsItWas() {
    MemberRecord computed =
        new MemberRecord(
            new AskerId("som"),
            "=1+1",
            List.of(
                new Membership(
                    "@een;\"twee\"", LocalDate.of(2019, 6, 18), LocalDate.of(2021, 6, 30)),
                new Membership("-", LocalDate.of(2021, 7, 1), null)),
            "som@voorbeeld.example",
            null);

    String lines = String.join("", MemberLines.of(computed, true));

    assertThat(lines).contains(";'=1+1;").contains(";\"'@een;\"\"twee\"\"\";").contains(";'-;");
    assertThat(members(MemberLines.HEAD + lines)).containsExactly(computed);
    assertThat(String.join("", MemberLines.of(computed, false))).doesNotContain("@voorbeeld");
  }
}

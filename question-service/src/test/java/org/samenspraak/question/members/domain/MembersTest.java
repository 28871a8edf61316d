package org.samenspraak.question.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.contracts.ids.AskerId;

class MembersTest {
  private static final LocalDate DAY = LocalDate.of(2020, 10, 29);
  private static final MemberRecord BLANCQUAERT =
      member("adeline-blancquaert", "Adeline Blancquaert", null);
  private static final MemberRecord RENE =
      member("rene-voorbeeld", "René Voorbeeld", LocalDate.of(2020, 10, 28));
  private static final MemberRecord NAMESAKE = member("rene-voorbeeld-2", "René Voorbeeld", null);
  private static final Members MEMBERS = new Members(List.of(BLANCQUAERT, RENE, NAMESAKE));

  private static MemberRecord member(String id, String name, LocalDate through) {
    return new MemberRecord(
        new AskerId(id),
        name,
        List.of(new Membership("Voorbeeldfractie", LocalDate.of(2019, 6, 18), through)),
        null,
        null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adeline-blancquaert",
        "Adeline Blancquaert",
        "ADELINE BLANCQUAERT",
        "Adéline  Blancquaert"
      })
  void aMemberIsMeantByIdOrByNameHoweverItIsWritten(String written) {
    assertThat(MEMBERS.meant(written)).containsExactly(BLANCQUAERT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adeline Blanckaert", "Blancquaert", "Blancquaert Adeline", "A", ""})
  void nobodyIsMeantByANameThatIsOnlyNear(String written) {
    assertThat(MEMBERS.meant(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adeline Blanckaert", "Blancquaert", "Blancquaert Adeline"})
  void theNearestNameIsTold(String written) {
    assertThat(MEMBERS.near(written, DAY)).first().isEqualTo(BLANCQUAERT);
  }

  @Test
  void onlyThoseOfTheDayAreTold() {
    assertThat(MEMBERS.near("Rene Voorbeld", DAY)).containsExactly(NAMESAKE);
    assertThat(MEMBERS.near("Rene Voorbeld", LocalDate.of(2019, 6, 17))).isEmpty();
  }

  @Test
  void namesakesAreBothMeantByNameAndEachByTheOwnId() {
    assertThat(MEMBERS.meant("RENE VOORBEELD")).containsExactly(RENE, NAMESAKE);
    assertThat(MEMBERS.meant("rene-voorbeeld")).containsExactly(RENE);
    assertThat(MEMBERS.meant("rene-voorbeeld-2")).containsExactly(NAMESAKE);
  }
}

package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SamplePeopleTest {

  private final SamplePeople people =
      new SamplePeople(
          RegisteredMinister.in(
              new PathMatchingResourcePatternResolver(), "classpath*:government/*.yml"));

  private Map<String, Object> claims(String actor) {
    return people.named(actor).orElseThrow().claims();
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, clerk",
    "cabinet:zuhal-demir, cabinet-member",
    "reader:wouter-beke, cabinet-reader",
    "administration:wouter-beke, administration-member",
    "secretariat, secretariat",
    "plan:zuhal-demir, plan-coordinator",
    "operator, operator",
    "auditor, auditor",
    "asker:adeline-blancquaert, asker"
  })
  void everyRoleThatPeopleHaveHasSomebody(String actor, String role) {
    assertThat(claims(actor)).containsEntry("roles", List.of(role));
  }

  @Test
  void somebodyHasNoRole() {
    assertThat(claims("no-role"))
        .containsOnly(
            Map.entry("name", "Iemand zonder rol (voorbeeld)"), Map.entry("roles", List.of()));
  }

  @Test
  void thoseOfACabinetHaveTheCodeThatTheRegisterGivesIt() {
    assertThat(claims("cabinet:zuhal-demir")).containsEntry("vo_orgcode", "OVO999006");
    assertThat(claims("cabinet:wouter-beke")).containsEntry("vo_orgcode", "OVO999007");
    assertThat(claims("reader:wouter-beke")).containsEntry("vo_orgcode", "OVO999007");
    assertThat(claims("administration:wouter-beke")).containsEntry("vo_orgcode", "OVO999107");
    assertThat(claims("clerk")).doesNotContainKey("vo_orgcode");
  }

  @Test
  void anAskerIsAMemberAndAPlanHasAMinister() {
    assertThat(claims("asker:adeline-blancquaert"))
        .containsEntry("member_id", "adeline-blancquaert");
    assertThat(claims("plan:zuhal-demir")).containsEntry("plan_coordinator", "zuhal-demir");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jan-jambon", "bart-somers", "ben-weyts", "caroline-gennez"})
  void everyMinisterOfTheRegisterHasACabinetAndAnAdministration(String minister) {
    assertThat(claims("cabinet:" + minister)).containsEntry("roles", List.of("cabinet-member"));
    assertThat(claims("administration:" + minister))
        .containsEntry("roles", List.of("administration-member"));
  }

  @Test
  void eachSaysOfItselfThatItIsAnExampleAndIsTheOnlyOneOfItsName() {
    assertThat(people.all()).allSatisfy(one -> assertThat(one.name()).endsWith("(voorbeeld)"));
    assertThat(people.all().map(SamplePerson::name)).doesNotHaveDuplicates();
    assertThat(people.all().map(SamplePerson::subject)).doesNotHaveDuplicates();
    assertThat(people.all())
        .allSatisfy(one -> assertThat(people.withSubject(one.subject())).contains(one));
  }
}

package org.samenspraak.question.members.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.MemberEvent;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;

class MemberRecordTest {
  private static final LocalDate SWORN_IN = LocalDate.of(2022, 5, 18);
  private static final MemberRecord BROUNS =
      new MemberRecord(
          new AskerId("jo-brouns"),
          "Jo Brouns",
          List.of(sat("CD&V", "2019-06-18", "2022-05-17")),
          "jo.brouns@voorbeeld.example",
          new BecameMinister(new MinisterId("jo-brouns"), SWORN_IN));

  private static Membership sat(String group, String from, @Nullable String through) {
    return new Membership(
        group, LocalDate.parse(from), through == null ? null : LocalDate.parse(through));
  }

  private static MemberRecord with(Membership... memberships) {
    return new MemberRecord(
        new AskerId("voorbeeld"), "Voorbeeld", List.of(memberships), null, null);
  }

  @Test
  void aMemberWhoBecomesMinisterIsAMemberThroughTheDayBefore() {
    assertThat(BROUNS.flaws()).isEmpty();
    assertThat(BROUNS.on(SWORN_IN.minusDays(1))).isPresent();
    assertThat(BROUNS.on(SWORN_IN)).isEmpty();
    assertThat(BROUNS.endedBefore(SWORN_IN)).contains(BROUNS.memberships().getFirst());
    assertThat(BROUNS.endedBefore(SWORN_IN.minusDays(1))).isEmpty();
  }

  @Test
  void whoeverBecomesMinisterIsToBeAMemberNoMore() {
    MemberRecord still =
        new MemberRecord(
            BROUNS.id(),
            BROUNS.name(),
            List.of(sat("CD&V", "2019-06-18", null)),
            null,
            BROUNS.minister());

    assertThat(still.flaws())
        .singleElement()
        .satisfies(flaw -> {
          assertThat(flaw.type()).isEqualTo("still-member");
          assertThat(flaw.field()).isEqualTo("memberships[0].through");
          assertThat(flaw.expected()).contains("2022-05-17");
        });
  }

  @Test
  void aFormerMinisterCanBeAMemberAgain() {
    MemberRecord again =
        new MemberRecord(
            BROUNS.id(),
            BROUNS.name(),
            List.of(sat("CD&V", "2019-06-18", "2022-05-17"), sat("CD&V", "2024-10-01", null)),
            null,
            BROUNS.minister());

    assertThat(again.flaws()).isEmpty();
    assertThat(again.on(LocalDate.of(2024, 10, 1))).isPresent();
  }

  @Test
  void aGroupChangesFromOneDayToTheNext() {
    MemberRecord member =
        with(sat("Een", "2019-06-18", "2021-06-30"), sat("Ander", "2021-07-01", null));

    assertThat(member.flaws()).isEmpty();
    assertThat(member.on(LocalDate.of(2021, 6, 30))).map(Membership::group).contains("Een");
    assertThat(member.on(LocalDate.of(2021, 7, 1))).map(Membership::group).contains("Ander");
  }

  @Test
  void twoMembershipsNeverShareADay() {
    assertThat(
            with(sat("Een", "2019-06-18", "2021-07-01"), sat("Ander", "2021-07-01", null)).flaws())
        .extracting(Flaw::type, Flaw::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("memberships-overlap", "memberships[1].from"));
    assertThat(with(sat("Een", "2019-06-18", null), sat("Ander", "2021-07-01", null)).flaws())
        .extracting(Flaw::message)
        .containsExactly("Het vorige mandaat, vanaf 2019-06-18, is niet beëindigd.");
  }

  @Test
  void whatCannotBeOfAMemberIsSaidAllAtOnce() {
    MemberRecord wrong =
        new MemberRecord(
            new AskerId("Geen Id"),
            "…",
            List.of(sat(" ", "2019-06-18", "2019-06-17")),
            "geen adres",
            new BecameMinister(new MinisterId("Geen Id"), LocalDate.of(2019, 6, 18)));

    assertThat(wrong.flaws())
        .extracting(Flaw::field)
        .containsExactly(
            "id",
            "name",
            "mailbox",
            "minister.id",
            "memberships[0].group",
            "memberships[0].through");
    assertThat(with().flaws()).extracting(Flaw::type).containsExactly("list-size");
  }

  @Test
  void itIsToldWholeAndOnlyWhenSomethingDiffers() {
    Member member = Member.of(BROUNS);
    member.record(BROUNS);

    assertThat(member.raisedEvents())
        .containsExactly(
            new MemberEvent.Recorded(
                new AskerId("jo-brouns"),
                "Jo Brouns",
                List.of(
                    new MemberEvent.Membership(
                        "CD&V", LocalDate.of(2019, 6, 18), LocalDate.of(2022, 5, 17))),
                "jo.brouns@voorbeeld.example",
                new MemberEvent.BecameMinister(new MinisterId("jo-brouns"), SWORN_IN)));
    member.record(with(sat("Een", "2019-06-18", null)));
    assertThat(member.raisedEvents()).hasSize(2);
  }

  @Test
  void whatIsNotSoundIsNotRecorded() {
    assertThatThrownBy(() -> Member.of(with()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.type()).isEqualTo("list-size");
              assertThat(refusal.field()).isEqualTo("memberships");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"brouns", "JO", "bro jo", "  Brouns  "})
  void isFoundByTheWordsOfTheName(String words) {
    assertThat(BROUNS.hasWords(words)).isTrue();
    assertThat(BROUNS.hasWords(words + " x")).isFalse();
  }
}

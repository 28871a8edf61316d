package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.TOO_LARGE;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.DatedText;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.NotCompetent.Level;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.parts.Volume;

class VolumeTest {
  private static final int LONGEST_TEXT = 200 * 1024;
  private static final String LONG = "x".repeat(LONGEST_TEXT);
  private static final Cause DEMIR = demir("2020-11-16T09:00");
  private static final Cause BEKES = beke("2020-11-16T09:00");

  private final Coordination coordination = TheCase.ledByDemir();

  private void fillTheAnswer() {
    IntStream.rangeClosed(1, 3)
        .forEach(part -> coordination.write(part, LONG, TheCase.SALT, DEMIR));
  }

  private void ask(int part) {
    coordination.request(part, BEKE, null, null, DEMIR);
  }

  @Nested
  class TheAnswer {

    @Test
    void holdsSixHundredKibAndNotOneByteMore() {
      fillTheAnswer();
      var refusal =
          refused(
              TOO_LARGE, "answer-too-long", () -> coordination.write(4, "x", TheCase.SALT, DEMIR));
      assertThat(refusal.field()).isEqualTo("text");
      assertThat(refusal.expected()).contains("600 KiB");
      assertThat(refusal.details()).containsEntry("limit", 614_400);
      assertThat(TheCase.part(coordination, 4).texts()).isEmpty();
    }

    @Test
    void isCountedInBytesOfUtf8() {
      coordination.write(1, LONG, TheCase.SALT, DEMIR);
      coordination.write(2, LONG, TheCase.SALT, DEMIR);
      coordination.write(3, "é".repeat(LONGEST_TEXT / 2), TheCase.SALT, DEMIR);
      refused(TOO_LARGE, "answer-too-long", () -> coordination.write(4, "x", TheCase.SALT, DEMIR));
    }

    @Test
    void growsByAContributionWhenThatIsAccepted() {
      fillTheAnswer();
      ask(4);
      coordination.deliver(4, BEKE, "Bijdrage.", TheCase.SALT, BEKES);
      var refusal =
          refused(TOO_LARGE, "answer-too-long", () -> coordination.accept(4, BEKE, null, DEMIR));
      assertThat(refusal.field()).isEqualTo("parts");
      coordination.write(3, "Korter.", TheCase.SALT, DEMIR);
      coordination.accept(4, BEKE, null, DEMIR);
      assertThat(TheCase.part(coordination, 4).covered()).isTrue();
    }

    @Test
    void growsByAMark() {
      fillTheAnswer();
      var claim = new NotCompetent.Claim(Level.LOCAL, "de stad Brugge", null);
      refused(
          TOO_LARGE,
          "answer-too-long",
          () -> coordination.markNotCompetent(10, claim, REGISTER, DEMIR));
    }

    @Test
    void isNotFixedWhenItCannotBePublished() {
      Table table = coordination.state().table();
      PartWork part = PartWork.untouched(1, "Deelvraag.").written(LONG, TheCase.SALT, DEMIR.at());
      Parts three = Parts.asked(List.of(part, part, part));
      Parts four = Parts.asked(List.of(part, part, part, part));
      assertThatNoException().isThrownBy(() -> new Volume(table).publishable(three));
      var refusal = refused(CONFLICT, "answer-too-long", () -> new Volume(table).publishable(four));
      assertThat(refusal.field()).isEqualTo("parts");
    }

    @Test
    void thatIsTooLongAlreadyCanBeMadeShorter() {
      Volume volume = new Volume(coordination.state().table());
      PartWork part = PartWork.untouched(1, "Deelvraag.").written(LONG, TheCase.SALT, DEMIR.at());
      Parts five = Parts.asked(List.of(part, part, part, part, part));
      Parts four = Parts.asked(List.of(part, part, part, part));
      assertThatNoException().isThrownBy(() -> volume.check(five, four, "text"));
      refused(TOO_LARGE, "answer-too-long", () -> volume.check(four, five, "text"));
    }
  }

  @Nested
  class AllVersions {
    private static final int KEPT = 30;

    /** Thirty versions of 200 KiB; with what is noted of each there is no room for another. */
    private void rewrite() {
      for (int version = 1; version <= KEPT; version++) {
        coordination.write(
            1, (version % 2 == 0 ? "x" : "y").repeat(LONGEST_TEXT), TheCase.SALT, DEMIR);
      }
    }

    @Test
    void ofTheCoordinatorsTextsFitIntoSixMebibytes() {
      rewrite();
      var refusal =
          refused(
              TOO_LARGE,
              "coordination-too-large",
              () -> coordination.write(1, "y".repeat(LONGEST_TEXT), TheCase.SALT, DEMIR));
      assertThat(refusal.field()).isEqualTo("text");
      assertThat(refusal.expected()).contains("6 MiB");
      assertThat(refusal.details()).containsEntry("limit", 6_291_456);
      assertThat(TheCase.part(coordination, 1).texts()).hasSize(KEPT);
    }

    @Test
    void ofContributionsCountAlsoWhenTheyAreNotAccepted() {
      ask(2);
      rewrite();
      refused(
          TOO_LARGE,
          "coordination-too-large",
          () -> coordination.deliver(2, BEKE, LONG, TheCase.SALT, BEKES));
    }

    @Test
    void shareTheRoomWithNotesAndRefusals() {
      ask(2);
      rewrite();
      var note =
          refused(
              TOO_LARGE,
              "coordination-too-large",
              () -> coordination.request(3, BEKE, null, Note.of(LONG, false), DEMIR));
      assertThat(note.field()).isEqualTo("note");
      refused(
          TOO_LARGE,
          "coordination-too-large",
          () -> coordination.decline(2, BEKE, Declined.Reason.OTHER, LONG, BEKES));
    }

    @Test
    void thatAreShortCountForWhatIsNotedWithThem() {
      Volume volume = new Volume(coordination.state().table());
      List<DatedText> short48k =
          IntStream.rangeClosed(1, Volume.MAX_KEPT_BYTES / Volume.BYTES_PER_VERSION)
              .mapToObj(version -> new DatedText(version, "x", TheCase.SALT, DEMIR.at()))
              .toList();
      PartWork untouched = PartWork.untouched(1, "Deelvraag.");
      PartWork often = new PartWork(1, "Deelvraag.", List.of(), null, short48k, List.of());
      refused(
          TOO_LARGE,
          "coordination-too-large",
          () -> volume.check(Parts.asked(List.of(untouched)), Parts.asked(List.of(often)), "text"));
    }
  }
}

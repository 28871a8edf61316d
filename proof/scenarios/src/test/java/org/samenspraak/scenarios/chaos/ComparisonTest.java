package org.samenspraak.scenarios.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that finds nothing proves nothing unless it finds what is wrong. */
class ComparisonTest {

  private final Sound sound = new Sound();

  @Test
  void findsNothingWhereNoHarmWasDone() {
    assertThat(sound.compared().flaws()).isEmpty();
  }

  @Test
  void takesAnUnacknowledgedQuestionThatIsThereOrIsNot() {
    List<Acknowledgement> outcomes = new ArrayList<>(Sound.OUTCOMES);
    outcomes.addAll(
        Submissions.of(31, 1).stream()
            .skip(30)
            .map(f -> new Acknowledgement(f, null, 1, null))
            .toList());
    Acknowledgement heard = outcomes.getFirst();
    outcomes.set(0, new Acknowledgement(heard.filing(), null, 1, null));

    assertThat(sound.compared(outcomes).flaws()).isEmpty();
  }

  @Test
  void findsAnAcknowledgedQuestionThatIsGone() {
    sound.titles.remove("q7");

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("but not there"));
  }

  @Test
  void findsAQuestionFiledTwice() {
    sound.titles.put("twin", sound.titles.get("q7"));

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("questions twice"));
  }

  @Test
  void findsARefusal() {
    List<Acknowledgement> outcomes = new ArrayList<>(Sound.OUTCOMES);
    outcomes.set(3, new Acknowledgement(outcomes.get(3).filing(), null, 2, "409 already-taken"));

    assertThat(sound.compared(outcomes).flaws()).anyMatch(flaw -> flaw.contains("409"));
  }

  @Test
  void findsAQuestionThatNobodyCoordinates() {
    sound.coordinations.remove("q7");

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("without a coordination"));
  }

  @Test
  void findsASecondCoordination() {
    sound.coordinations.add("q7");

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("coordinations twice"));
  }

  @Test
  void findsAGapInAHistory() {
    sound.histories.put(
        "question/q7", List.of(new RecordedEvent("question/q7/2", 2, "question.filed.v1")));

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("gaps"));
  }

  @Test
  void findsAFactTooMany() {
    sound
        .histories
        .get("question/q7")
        .add(new RecordedEvent("question/q7/2", 2, "question.answer-filed.v1"));

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("other than expected"));
  }

  @Test
  void findsACabinetThatWasNotTold() {
    sound.told.removeFirst();

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("notifications missing"));
  }

  @Test
  void findsACabinetThatWasToldTwice() {
    sound.told.add(sound.told.getFirst());

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("notifications twice"));
  }

  @Test
  void findsAMailThatNeverLeft() {
    sound.mails.remove(sound.told.getFirst().messageId());

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("without a mail"));
  }

  @Test
  void findsAMailThatLeftTwiceUnlessThatIsSaid() {
    Told first = sound.told.getFirst();
    sound.mails.put(first.messageId(), 2);
    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("not marked as in doubt"));

    sound.told.set(
        0,
        new Told(first.id(), first.events(), first.recipient(), "SENT", first.messageId(), true));
    assertThat(sound.compared().flaws()).isEmpty();
  }

  @Test
  void findsAnEventThatIsOnNoTopic() {
    sound.topics.get("question-events").removeFirst();

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("missing on question-ev"));
  }

  @Test
  void findsEventsOfOneThingInTheWrongOrder() {
    List<TopicLog.Entry> entries = sound.topics.get("coordination-events");
    int second = 0;
    while (entries.get(second).sequence() != 2) {
      second++;
    }
    Collections.swap(entries, second - 1, second);

    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("out of order"));
  }

  @Test
  void takesALateRepetition() {
    List<TopicLog.Entry> entries = sound.topics.get("coordination-events");
    entries.add(entries.getFirst());

    assertThat(sound.compared().flaws()).isEmpty();
  }

  @Test
  void findsWhatIsParkedOrWasForAFault() {
    sound.parked.add("waits: coordination/q7/4 in intake: the store does not answer");
    assertThat(sound.compared().flaws()).anyMatch(flaw -> flaw.contains("parked"));
  }
}

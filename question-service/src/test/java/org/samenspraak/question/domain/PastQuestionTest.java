package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.SALT;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Wish;
import org.samenspraak.workingdays.Brussels;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A question that a lot happened to, looked at as it was on each day of its life. */
class PastQuestionTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Actor CLERK = new Actor("clerk", "");
  private static final LocalDate ANSWERED = november(30);
  private static final Minister WEYTS =
      new Minister(new MinisterId("ben-weyts"), "Ben Weyts", "de heer", "Vlaams minister");

  private static final Minister SOMERS =
      new Minister(new MinisterId("bart-somers"), "Bart Somers", "de heer", "Vlaams minister");

  private final Question question = Samples.filed();
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private final Map<LocalDate, QuestionThen> stood = new TreeMap<>();

  private void happens(LocalDate day, Consumer<Instant> what) {
    Instant at = brussels(day, 11);
    what.accept(at);
    for (var raised : question.raisedEvents()) {
      timeline.add(entry(raised, at));
    }
    question.takeRaised();
    stood.put(day, QuestionThen.of(question));
  }

  private TimelineEntry entry(Event event, Instant at) {
    long sequence = timeline.size() + 1L;
    return new TimelineEntry(
        "question/q-1/" + sequence,
        sequence,
        EventCodec.nameOf(event.getClass()),
        at,
        CLERK,
        JSON.convertValue(event, new TypeReference<Map<String, Object>>() {}));
  }

  private void step(LocalDate day, AddressingStep step) {
    happens(day, at -> question.change(step, RULES, at));
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2020, 11, day);
  }

  private static Wish wish(How how) {
    return new Wish(how, End.By.CLERK, "Voorbeeld.", null, null);
  }

  private void paper(LocalDate day, Minister minister, AnswerKind kind, String text) {
    FinalText said = new FinalText(minister, kind, text, List.of(), true, SALT);
    happens(day, at -> question.fileFromPaper(minister.slug(), said, null, RULES, at));
  }

  private void lives() {
    happens(FILED_ON, _ -> {});
    happens(
        november(2),
        at ->
            question.correct(
                new Correction(
                    "Voorbeeld.",
                    null,
                    null,
                    null,
                    List.of(new Part(1, "Anders?")),
                    List.of("Nog?"),
                    List.of(2)),
                new Cause.Once(CLERK, at, "verbeterd")));
    step(
        november(3),
        new AddressingStep.Add(WEYTS, new Addressee(WEYTS.slug(), 7, november(3)), "V."));
    step(november(4), new AddressingStep.Renumber(WEYTS.slug(), 8, "V."));
    step(november(5), new AddressingStep.ChangeTerm(BEKE.slug(), november(1), "V."));
    step(
        november(6),
        new AddressingStep.Readdress(
            BEKE.slug(), SOMERS, new Addressee(SOMERS.slug(), 3, november(6)), "V."));
    step(
        november(7),
        new AddressingStep.Readdress(
            DEMIR.slug(), BEKE, new Addressee(BEKE.slug(), 93, november(7)), "V."));
    step(november(8), new AddressingStep.Remove(SOMERS.slug(), "V."));
    paper(november(9), BEKE, AnswerKind.PROVISIONAL, "Volgt (voorbeeld).");
    happens(november(10), at -> question.end(wish(How.WITHDRAWN), RULES, at));
    happens(november(12), at -> question.reinstate("Vergissing.", at));
    happens(
        november(13),
        at ->
            question.fileAnswers(
                List.of(Samples.coordinated(), Samples.referring()),
                Samples.finalised(at),
                RULES,
                at));
    paper(november(16), BEKE, AnswerKind.FINAL, "Het antwoord (voorbeeld).");
    Wake near = Objects.requireNonNull(question.wakeOn());
    happens(Brussels.dateOf(near.at()), _ -> question.wake(near, near.at()));
    paper(ANSWERED, WEYTS, AnswerKind.FINAL, "Ook een (voorbeeld).");
    while (question.wakeOn() != null) {
      Wake next = question.wakeOn();
      happens(Brussels.dateOf(next.at()), _ -> question.wake(next, next.at()));
    }
    paper(LocalDate.of(2021, 1, 11), WEYTS, AnswerKind.ERRATUM, "Verbeterd (voorbeeld).");
  }

  @Test
  void asOfADayItIsAsItWasKnownAtTheEndOfThatDay() {
    lives();
    assertThat(stood).hasSizeGreaterThan(12);
    assertThat(timeline)
        .as("every kind of fact that there is")
        .extracting(TimelineEntry::type)
        .containsAll(
            Stream.of(QuestionEvent.class.getPermittedSubclasses())
                .map(event -> EventCodec.nameOf(event.asSubclass(Event.class)))
                .toList());

    stood.forEach((day, then) -> {
      Question past = PastQuestion.asOf(question, timeline, day, RULES);
      assertThat(QuestionThen.of(past)).as("as of %s", day).isEqualTo(then);
      LocalDate quiet = day.plusDays(1);
      if (!stood.containsKey(quiet)) {
        assertThat(QuestionThen.of(PastQuestion.asOf(question, timeline, quiet, RULES)))
            .as("as of %s", quiet)
            .isEqualTo(then);
      }
    });
    assertThat(PastQuestion.asOf(question, timeline, november(10), RULES).status())
        .isEqualTo(QuestionStatus.WITHDRAWN);
    assertThat(PastQuestion.asOf(question, timeline, ANSWERED, RULES).status())
        .isEqualTo(QuestionStatus.ANSWERED);
  }

  @Test
  void aFactThatNobodyKnowsTheWayBackFromIsNotPassedOver() {
    happens(FILED_ON, _ -> {});
    TimelineEntry filed = timeline.getFirst();
    timeline.add(
        new TimelineEntry(
            "question/q-1/2",
            2,
            "question.something-new.v1",
            brussels(november(2), 11),
            CLERK,
            filed.data()));

    assertThatIllegalStateException()
        .isThrownBy(() -> PastQuestion.asOf(question, timeline, FILED_ON, RULES))
        .withMessageContaining("question.something-new.v1");
  }

  @Test
  void beforeItWasKnownThereIsNothingToSee() {
    lives();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PastQuestion.asOf(question, timeline, FILED_ON.minusDays(1), RULES))
        .satisfies(refusal -> {
          assertThat(refusal.type()).isEqualTo("not-there-yet");
          assertThat(refusal.field()).isEqualTo("asOf");
          assertThat(refusal.expected()).contains("2020-10-29");
        });
  }

  /** The answer from paper was recorded on 20 November and says that it is of the 16th. */
  @Test
  void onADayWhatIsDatedBeforeHoldsThoughItWasRecordedLater() {
    happens(FILED_ON, _ -> {});
    FinalText said =
        new FinalText(DEMIR, AnswerKind.FINAL, "Het antwoord (voorbeeld).", List.of(), true, SALT);
    happens(
        november(20), at -> question.fileFromPaper(DEMIR.slug(), said, november(16), RULES, at));

    Question valid = PastQuestion.on(question, november(16));
    Question known = PastQuestion.asOf(question, timeline, november(16), RULES);

    assertThat(valid.addressing(DEMIR.slug()).answeredOn()).isEqualTo(november(16));
    assertThat(known.addressing(DEMIR.slug()).answeredOn()).isNull();
    assertThat(PastQuestion.on(question, november(15)).addressing(DEMIR.slug()).answers())
        .isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PastQuestion.on(question, FILED_ON.minusDays(1)))
        .extracting(Refusal::field)
        .isEqualTo("on");
  }
}

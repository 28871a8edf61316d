package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.FILING;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.question.Samples;

class CorrectingTest {
  private static final Instant CORRECTED = brussels(Samples.FILED_ON.plusDays(7), 9);
  private static final Cause BY_CLERK =
      new Cause.Once(new Actor("clerk", ""), CORRECTED, "voorbeeld");
  private static final String REASON = "De vraagsteller verduidelijkte (voorbeeld).";

  private final Question question = Samples.filed();

  @BeforeEach
  void nothingIsNewYet() {
    question.takeRaised();
  }

  @Test
  void aTitleIsCorrectedAndTheEarlierOneIsKept() {
    question.correct(titled("Onderwijs aan gedetineerden (voorbeeld)"), BY_CLERK);

    assertThat(question.text().title()).isEqualTo("Onderwijs aan gedetineerden (voorbeeld)");
    assertThat(question.text().parts()).hasSize(10);
    assertThat(question.texts().current()).isEqualTo(new TextOrigin(2, CORRECTED, "clerk", REASON));
    FormerText first = question.texts().former().getFirst();
    assertThat(first.origin()).isEqualTo(new TextOrigin(1, FILING, null, null));
    assertThat(first.text().title()).isEqualTo(Samples.TITLE);
  }

  @Test
  void aPartIsRewrittenUnderItsOwnNumber() {
    question.correct(rewriting(new Part(3, "Anders gevraagd (voorbeeld)?")), BY_CLERK);

    assertThat(question.text().parts())
        .hasSize(10)
        .contains(new Part(3, "Anders gevraagd (voorbeeld)?"));
  }

  @Test
  void theNumberOfAVoidedPartIsNeverUsedAgain() {
    question.correct(voiding(10), BY_CLERK);
    question.correct(adding("Nog iets (voorbeeld)?"), BY_CLERK);

    assertThat(question.text().parts()).extracting(Part::number).endsWith(9, 11);
    assertThat(question.text().voided()).containsExactly(new Part(10, "Deelvraag 10 (voorbeeld)?"));
  }

  @Test
  void whatChangedIsAnnouncedWithTheWholeText() {
    question.correct(
        new Correction(
            REASON,
            null,
            "",
            Asker.named("An Voorbeeld"),
            List.of(new Part(3, "Anders (voorbeeld)?")),
            List.of("Nieuw (voorbeeld)?"),
            List.of(9)),
        BY_CLERK);

    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            QuestionEvent.Corrected.class,
            corrected -> {
              assertThat(corrected.textVersion()).isEqualTo(2);
              assertThat(corrected.reason()).isEqualTo(REASON);
              assertThat(corrected.askerName()).isEqualTo("An Voorbeeld");
              assertThat(corrected.introduction()).isEmpty();
              assertThat(corrected.parts())
                  .extracting(QuestionEvent.Part::number)
                  .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 10, 11);
              assertThat(corrected.changes())
                  .containsExactly(
                      new QuestionEvent.Change("ASKER", null),
                      new QuestionEvent.Change("INTRODUCTION", null),
                      new QuestionEvent.Change("PART_REWRITTEN", 3),
                      new QuestionEvent.Change("PART_VOIDED", 9),
                      new QuestionEvent.Change("PART_ADDED", 11));
            });
  }

  @Test
  void theTermsRunOn() {
    question.correct(adding("Nog iets (voorbeeld)?"), BY_CLERK);

    assertThat(question.addressings()).extracting(a -> a.term().dueOn()).containsOnly(DUE_ON);
  }

  @Test
  void anAnswerToTheEarlierTextIsNotFiled() {
    question.correct(rewriting(new Part(3, "Anders (voorbeeld)?")), BY_CLERK);
    question.takeRaised();

    question.fileAnswers(
        List.of(Samples.coordinated(), Samples.referring()),
        Samples.finalised(CORRECTED),
        RULES,
        CORRECTED);

    assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            QuestionEvent.AnswerNotFiled.class,
            notFiled -> assertThat(notFiled.reason()).isEqualTo("OTHER_TEXT"));
  }

  @Test
  void aVoidedPartAsksNoAnswer() {
    question.correct(voiding(10), BY_CLERK);
    FinalText nine =
        Samples.text(
            Samples.DEMIR,
            AnswerKind.COORDINATED,
            null,
            Samples.coordinated().parts().subList(0, 9));

    question.fileAnswers(
        List.of(nine, Samples.referring()),
        new FinalisedBy(Samples.DEMIR.slug(), Samples.ROUND, 2, CORRECTED),
        RULES,
        CORRECTED);

    assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
  }

  @Nested
  class It_is_refused {

    @Test
    void whenNothingWouldChange() {
      assertRefused(titled(Samples.TITLE), Refusal.Kind.INVALID, "nothing-corrected", "reason");
    }

    @Test
    void forAPartThatIsNotAskedOrNotAnyMore() {
      question.correct(voiding(10), BY_CLERK);

      assertRefused(voiding(10), Refusal.Kind.INVALID, "no-such-part", "voidedParts[0]");
      assertRefused(
          rewriting(new Part(11, "Anders (voorbeeld)?")),
          Refusal.Kind.INVALID,
          "no-such-part",
          "parts[0].number");
    }

    @Test
    void forAPartThatIsBothRewrittenAndVoided() {
      Correction both =
          new Correction(
              REASON,
              null,
              null,
              null,
              List.of(new Part(3, "Anders (voorbeeld)?")),
              List.of(),
              List.of(3));

      assertRefused(both, Refusal.Kind.INVALID, "part-twice", "voidedParts[0]");
    }

    @Test
    void whenNoPartWouldBeLeft() {
      assertRefused(
          voiding(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Refusal.Kind.INVALID, "list-size", "parts");
    }

    @Test
    void whenTheTextWouldBeTooLong() {
      assertRefused(
          adding("x".repeat(Filing.MAX_BYTES)), Refusal.Kind.TOO_LARGE, "text-too-long", "parts");
    }

    @Test
    void whenMoreEarlierTextsWouldBeKeptThanADocumentHolds() {
      for (int n = 0; n < 11; n++) {
        question.correct(
            rewriting(new Part(1, "x".repeat(Filing.MAX_BYTES - 10_000) + n)), BY_CLERK);
      }

      assertRefused(
          rewriting(new Part(1, "y".repeat(Filing.MAX_BYTES - 10_000))),
          Refusal.Kind.TOO_LARGE,
          "too-many-texts",
          null);
    }

    @Test
    void onceAnAnswerIsFiled() {
      question.fileAnswers(
          List.of(Samples.coordinated(), Samples.referring()),
          Samples.finalised(CORRECTED),
          RULES,
          CORRECTED);

      assertRefused(titled("Anders"), Refusal.Kind.CONFLICT, "already-answered", null);
    }

    @Test
    void onceAProvisionalAnswerIsFiledThoughAnotherIsAwaited() {
      question.fileFromPaper(
          Samples.DEMIR.slug(),
          Samples.text(Samples.DEMIR, AnswerKind.PROVISIONAL, "Volgt (voorbeeld).", List.of()),
          null,
          RULES,
          CORRECTED);

      assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
      assertRefused(titled("Anders"), Refusal.Kind.CONFLICT, "already-answered", null);
    }

    private void assertRefused(
        Correction correction, Refusal.Kind kind, String type, String field) {
      QuestionText before = question.text();
      question.takeRaised();

      assertThatThrownBy(() -> question.correct(correction, BY_CLERK))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.kind()).isEqualTo(kind);
                assertThat(refusal.type()).isEqualTo(type);
                assertThat(refusal.field()).isEqualTo(field);
              });
      assertThat(question.text()).isEqualTo(before);
      assertThat(question.raisedEvents()).isEmpty();
    }
  }

  private static Correction titled(String title) {
    return new Correction(REASON, title, null, null, List.of(), List.of(), List.of());
  }

  private static Correction rewriting(Part part) {
    return new Correction(REASON, null, null, null, List.of(part), List.of(), List.of());
  }

  private static Correction adding(String part) {
    return new Correction(REASON, null, null, null, List.of(), List.of(part), List.of());
  }

  private static Correction voiding(Integer... parts) {
    return new Correction(REASON, null, null, null, List.of(), List.of(), List.of(parts));
  }
}

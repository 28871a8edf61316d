package org.samenspraak.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.intake.Excerpt;
import org.samenspraak.question.intake.Finding;
import org.samenspraak.question.intake.ReadAnswer;
import org.samenspraak.question.intake.ReadQuestion;

/**
 * What came of a document.
 *
 * @param question as filed; on a dry run as it would be, null when something is missing
 * @param recognised what was found on which line
 * @param missing in Dutch
 * @param read all that was read, on a dry run
 * @param answer that stood in the document, with the beginning of its text
 */
record ImportView(
    @Nullable QuestionView question,
    List<Finding> recognised,
    List<String> missing,
    @Nullable ReadFields read,
    @Nullable RecognisedAnswer answer) {

  /**
   * An answer in the document.
   *
   * @param filed whether it was filed with the question
   */
  record RecognisedAnswer(
      String minister,
      @Nullable Integer number,
      AnswerKind kind,
      String text,
      int line,
      boolean filed) {}

  static ImportView tried(@Nullable QuestionView question, ReadQuestion read) {
    return of(question, read, ReadFields.of(read), false);
  }

  static ImportView filed(QuestionView question, ReadQuestion read, boolean withAnswer) {
    return of(question, read, null, withAnswer);
  }

  private static ImportView of(
      @Nullable QuestionView question,
      ReadQuestion read,
      @Nullable ReadFields fields,
      boolean filed) {
    ReadAnswer answer = read.answer();
    return new ImportView(
        question,
        read.recognised(),
        read.missing(),
        fields,
        answer == null
            ? null
            : new RecognisedAnswer(
                answer.minister().map(MinisterId::value).map(Excerpt::of).orElse(""),
                answer.number(),
                answer.kind(),
                Excerpt.of(answer.text()),
                answer.line(),
                filed));
  }
}

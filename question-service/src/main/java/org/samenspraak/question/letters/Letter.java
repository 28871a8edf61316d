package org.samenspraak.question.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in one letter, ready to be set.
 *
 * @param identity what makes this letter differ from every other one; two letters with one identity
 *     have the same bytes
 * @param answeredOn Brussels date of the answer
 * @param title of the document, for a reader who does not see the page
 * @param name of the minister who answers
 * @param office the minister's title
 * @param heading {@code ANTWOORD}
 * @param number of the question at this minister
 * @param date of the question, in Dutch
 * @param asker the member's name
 * @param subject the question's title
 * @param paragraphs before the parts, or all there is
 */
public record Letter(
    String identity,
    LocalDate answeredOn,
    String title,
    String name,
    String office,
    String heading,
    int number,
    String date,
    String asker,
    String subject,
    List<String> paragraphs,
    List<LetterPart> parts) {

  /**
   * A part of the question with its answer.
   *
   * @param asked paragraphs
   * @param answered paragraphs
   */
  public record LetterPart(int number, List<String> asked, List<String> answered) {

    LetterPart printable() {
      return new LetterPart(number, Printable.of(asked), Printable.of(answered));
    }
  }

  /** The same with only what the fonts can print; not the title, which is for machines to read. */
  Letter printable() {
    return new Letter(
        identity,
        answeredOn,
        title,
        Printable.of(name),
        Printable.of(office),
        heading,
        number,
        date,
        Printable.of(asker),
        Printable.of(subject),
        Printable.of(paragraphs),
        parts.stream().map(LetterPart::printable).toList());
  }
}

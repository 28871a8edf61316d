package org.samenspraak.question.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one letter, ready to be set.
 *
 * @param identity what makes this letter differ from every other one; two letters with one identity
 *     have the same bytes
 * @param answeredOn Brussels date of the answer
 * @param title of the document, for a reader who does not see the page
 * @param sender the minister who answers
 * @param heading {@code ANTWOORD}
 * @param question that is answered
 * @param paragraphs before the parts, or all there is
 * @param draft what every page says of a letter that is not sent; null for one that is
 */
public record Letter(
    String identity,
    LocalDate answeredOn,
    String title,
    Sender sender,
    String heading,
    Asked question,
    List<String> paragraphs,
    List<LetterPart> parts,
    @Nullable String draft) {

  /**
   * Whose letter it is.
   *
   * @param office the minister's title
   */
  public record Sender(String name, String office) {

    Sender printable() {
      return new Sender(Printable.of(name), Printable.of(office));
    }
  }

  /**
   * How the letter calls the question.
   *
   * @param asker the member's name
   * @param number at this minister
   * @param date in Dutch
   * @param subject the question's title
   */
  public record Asked(String asker, int number, String date, String subject) {

    Asked printable() {
      return new Asked(Printable.of(asker), number, date, Printable.of(subject));
    }
  }

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
        sender.printable(),
        heading,
        question.printable(),
        Printable.of(paragraphs),
        parts.stream().map(LetterPart::printable).toList(),
        draft);
  }
}

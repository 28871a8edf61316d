package org.samenspraak.question.intake;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Slug;

/**
 * Parliament's document of one written question: the minister in capitals, the title, an
 * introduction, numbered parts, the sentence that names all addressees, and in some documents one
 * minister's answer. Line ends, wrapped lines, page breaks and runs of spaces do not matter; quotes
 * and dashes stay as the document has them.
 */
public final class QuestionDocument {
  private final Header header;
  private final Footer footer;
  private final @Nullable AnswerBlock answer;
  private final List<Line> title;
  private final NumberedParts body;
  private final @Nullable Found<String> asker;
  private final @Nullable Found<LocalDate> filedOn;

  private QuestionDocument(
      List<Line> lines, @Nullable String givenAsker, @Nullable LocalDate givenDate) {
    header = Header.read(lines);
    footer = Footer.read(lines);
    answer = AnswerBlock.read(lines);
    int end = answer == null ? footer.start() : Math.min(footer.start(), answer.start());
    List<Line> question = lines.subList(header.end(), Math.max(header.end(), end));
    title = question.stream().takeWhile(line -> !line.isBlank()).toList();
    body = NumberedParts.read(question.subList(title.size(), question.size()));
    asker =
        Settled.of(
            "vraagsteller",
            "asker",
            Slug::of,
            header.asker,
            answer == null ? null : answer.asker(),
            givenAsker == null ? null : new Found<>(givenAsker, 0));
    filedOn =
        Settled.of(
            "datum",
            "filedOn",
            date -> date,
            header.filedOn,
            answer == null ? null : answer.filedOn(),
            givenDate == null ? null : new Found<>(givenDate, 0));
  }

  /**
   * Reads a document.
   *
   * @param asker for a document that does not name one
   * @param filedOn for a document that has no date, in Brussels
   * @throws Refusal (INVALID) for what is no text, a date that does not exist, or a document that
   *     contradicts itself or these parameters
   */
  public static ReadQuestion read(
      byte[] bytes, Charset charset, @Nullable String asker, @Nullable LocalDate filedOn) {
    return new QuestionDocument(SourceText.lines(bytes, charset), asker, filedOn).result();
  }

  private ReadQuestion result() {
    List<ReadAddressee> addressees = addressees();
    String titleText = Paragraphs.join(title).replace("\n", " ");
    ReadAnswer readAnswer = answer == null ? null : readAnswer(answer, addressees);
    Report report = new Report();
    report.title(titleText, title.isEmpty() ? 0 : title.getFirst().number());
    report.found("vraagsteller", asker, Objects::toString);
    report.found("datum", filedOn, Objects::toString);
    report.parts(body);
    report.addressees(addressees);
    report.answer(readAnswer);
    return new ReadQuestion(
        titleText,
        asker == null ? "" : asker.value(),
        filedOn == null ? null : filedOn.value(),
        body.introduction(),
        body.parts().stream().map(Found::value).toList(),
        addressees,
        readAnswer,
        report.recognised(),
        report.missing());
  }

  /**
   * Those of the footer; without one, the minister above the document with the number given
   * elsewhere.
   */
  private List<ReadAddressee> addressees() {
    Found<String> minister = header.minister;
    if (!footer.addressees().isEmpty() || minister == null) {
      return footer.addressees();
    }
    Found<Integer> number =
        Settled.of(
            "vraagnummer",
            "addressees[0].number",
            n -> n,
            header.number,
            answer == null ? null : answer.number());
    return List.of(
        new ReadAddressee(
            minister.value(), number == null ? null : number.value(), minister.line()));
  }

  private ReadAnswer readAnswer(AnswerBlock block, List<ReadAddressee> addressees) {
    Found<String> minister = block.minister() == null ? header.minister : block.minister();
    Integer number = block.number() == null ? null : block.number().value();
    ReadAnswer read =
        new ReadAnswer(
            minister == null ? null : minister.value(),
            number,
            AnswerWording.kindOf(block.heading(), block.text().introduction(), addressees.size()),
            block.text().introduction(),
            block.text().parts().stream().map(Found::value).toList(),
            block.line());
    List<ReadAddressee> answering =
        addressees.stream().filter(to -> to.minister().equals(read.minister())).toList();
    if (minister != null && answering.isEmpty() && !addressees.isEmpty()) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "contradiction",
              "Het antwoord op regel %d is van %s, aan wie de vraag niet gesteld is."
                  .formatted(block.line(), Excerpt.of(minister.value())))
          .field("addressees")
          .expected("een antwoord van een van de geadresseerden");
    }
    answering.forEach(addressee -> checkNumber(addressee, block));
    return read;
  }

  private static void checkNumber(ReadAddressee addressee, AnswerBlock block) {
    Integer number = addressee.number();
    Settled.of(
        "vraagnummer van " + Excerpt.of(addressee.name()),
        "addressees",
        n -> n,
        number == null ? null : new Found<>(number, addressee.line()),
        block.number());
  }
}

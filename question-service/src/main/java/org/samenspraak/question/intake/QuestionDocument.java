package org.samenspraak.question.intake;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.Sha256;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;

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
  private final Report report = new Report();

  private QuestionDocument(List<Line> lines) {
    header = Header.read(lines);
    footer = Footer.read(lines);
    answer = AnswerBlock.read(lines);
    int end = answer == null ? footer.start() : Math.min(footer.start(), answer.start());
    List<Line> question = lines.subList(header.end(), Math.max(header.end(), end));
    title = question.stream().takeWhile(line -> !line.isBlank()).toList();
    body = NumberedParts.read(question.subList(title.size(), question.size()));
  }

  /**
   * Reads a document.
   *
   * @param asker for a document that does not name one
   * @param filedOn for a document that has no date, in Brussels
   * @throws Refusal (INVALID) for what is no text, a date that does not exist, or a document that
   *     contradicts itself or these parameters; it says what was recognised all the same
   */
  public static ReadQuestion read(
      byte[] bytes, Charset charset, @Nullable String asker, @Nullable LocalDate filedOn) {
    return attempt(bytes, charset, asker, filedOn).sound();
  }

  /**
   * The same, but what is in doubt is in the result, without the value that it is about.
   *
   * @throws Refusal (INVALID) for what is no text
   */
  public static ReadQuestion attempt(
      byte[] bytes, Charset charset, @Nullable String asker, @Nullable LocalDate filedOn) {
    return new QuestionDocument(SourceText.lines(bytes, charset))
        .result(Sha256.of(bytes), asker, filedOn);
  }

  private ReadQuestion result(
      String sha256, @Nullable String givenAsker, @Nullable LocalDate givenDate) {
    String titleText = Paragraphs.join(title).replace("\n", " ");
    report.title(titleText, title.isEmpty() ? 0 : title.getFirst().number());
    Optional<Found<String>> asker = report.unlessRefused(() -> asker(givenAsker));
    report.found("vraagsteller", asker.orElse(null), Objects::toString);
    Optional<Found<LocalDate>> filedOn = report.unlessRefused(() -> filedOn(givenDate));
    report.found("datum", filedOn.orElse(null), Objects::toString);
    report.parts(body);
    List<ReadAddressee> addressees =
        report.unlessRefused(() -> Optional.of(addressees())).orElse(List.of());
    report.addressees(addressees);
    Optional<ReadAnswer> readAnswer = report.unlessRefused(() -> readAnswer(addressees));
    report.answer(readAnswer.orElse(null));
    return new ReadQuestion(
        titleText,
        asker.map(Found::value).orElse(""),
        filedOn.map(Found::value).orElse(null),
        body.introduction(),
        body.parts().stream().map(Found::value).toList(),
        addressees,
        readAnswer.orElse(null),
        report.recognised(),
        report.missing(),
        sha256,
        report.doubt());
  }

  private Optional<Found<String>> asker(@Nullable String given) {
    return Optional.ofNullable(
        Settled.of(
            "de vraagsteller",
            "asker",
            Slug::of,
            header.asker,
            answer == null ? null : answer.asker(),
            given == null ? null : new Found<>(given, 0)));
  }

  private Optional<Found<LocalDate>> filedOn(@Nullable LocalDate given) {
    return Optional.ofNullable(
        Settled.of(
            "de datum",
            "filedOn",
            date -> date,
            existing(header.filedOn),
            existing(answer == null ? null : answer.filedOn()),
            given == null ? null : new Found<>(given, 0)));
  }

  private static @Nullable Found<LocalDate> existing(@Nullable Found<String> written) {
    return written == null
        ? null
        : new Found<>(DutchDate.read(written.value(), written.line()), written.line());
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
            "het vraagnummer",
            "addressees[0].number",
            n -> n,
            header.number,
            answer == null ? null : answer.number());
    return List.of(
        new ReadAddressee(
            minister.value(), number == null ? null : number.value(), minister.line()));
  }

  private Optional<ReadAnswer> readAnswer(List<ReadAddressee> addressees) {
    return Optional.ofNullable(answer).map(block -> readAnswer(block, addressees));
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
    Optional<MinisterId> answered = read.minister();
    List<ReadAddressee> answering =
        addressees.stream().filter(to -> answered.equals(Optional.of(to.minister()))).toList();
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
        "het vraagnummer van " + Excerpt.of(addressee.name()),
        "addressees",
        n -> n,
        number == null ? null : new Found<>(number, addressee.line()),
        block.number());
  }
}

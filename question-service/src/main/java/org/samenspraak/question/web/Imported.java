package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.AnswerToFile;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.intake.ReadAnswer;
import org.samenspraak.question.intake.ReadQuestion;
import org.samenspraak.web.Input;
import org.samenspraak.web.Salts;

/** Turns what was read, with nothing missing, into what can be asked. */
final class Imported {

  private Imported() {}

  /** A document has one date: the question was sent on the day it was filed. */
  static Filing filing(ReadQuestion read, @Nullable String likelyDoubleOf) {
    LocalDate filedOn = there(read.filedOn());
    List<Addressee> addressees =
        read.addressees().stream()
            .map(to -> new Addressee(to.minister(), to.name(), there(to.number()), filedOn))
            .toList();
    return new Filing(
        read.title(),
        Asker.named(read.asker()),
        filedOn,
        read.introduction(),
        read.parts(),
        addressees,
        likelyDoubleOf == null
            ? null
            : new QuestionId(Input.line(likelyDoubleOf, "likelyDoubleOf", Filing.MAX_NAME)),
        read.sha256());
  }

  /** What was recognised is shown also when it cannot be filed: the clerk mends it by that. */
  static <T> T showing(ReadQuestion read, boolean dryRun, Supplier<T> filed) {
    try {
      read.sound();
      return filed.get();
    } catch (Refusal refusal) {
      Refusal shown = refusal.with("recognised", read.recognised());
      throw dryRun ? shown.with("read", ReadFields.of(read)) : shown;
    }
  }

  /**
   * The answer in it, if there is one.
   *
   * @param undivided whether the clerk confirms that it answers all parts
   * @param answeredOn when it was given, if the clerk states it
   */
  static @Nullable AnswerToFile answer(
      ReadQuestion read, boolean undivided, @Nullable LocalDate answeredOn) {
    ReadAnswer answer = read.answer();
    if (answer == null) {
      return null;
    }
    MinisterId minister = answer.minister().orElseThrow(Imported::unknownSignatory);
    List<Part> parts =
        IntStream.range(0, answer.parts().size())
            .mapToObj(i -> new Part(i + 1, answer.parts().get(i)))
            .toList();
    String text = answer.text().isEmpty() ? null : answer.text();
    return new AnswerToFile(
        minister, null, answer.kind(), text, parts, undivided, answeredOn, Salts.draw());
  }

  private static Refusal unknownSignatory() {
    return new Refusal(
            Refusal.Kind.INVALID,
            "unknown-signatory",
            "Het document zegt niet van welke minister het antwoord is.")
        .field("body")
        .expected("de naam en de titel van de minister boven het antwoord");
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("reported as present, but missing");
    }
    return value;
  }
}

package org.samenspraak.question.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.letters.Letter.LetterPart;
import org.samenspraak.workingdays.Brussels;

/** Puts an answer into the words of a letter, which is always Dutch. */
final class LetterComposer {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm 'uur'");
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");

  private LetterComposer() {}

  static Letter compose(Question question, Addressing addressing, AddressingAnswer answer) {
    FinalText said =
        new FinalText(
            answer.signedBy(),
            answer.kind(),
            answer.text(),
            answer.parts(),
            answer.undivided(),
            answer.salt());
    return letter(question, addressing, said, answer.filedOn(), null);
  }

  /** As it would be now: what it is not, stands on every page. */
  static Letter draft(Question question, Addressing addressing, FinalText said, Instant now) {
    LocalDate today = Brussels.dateOf(now);
    String mark =
        "ONTWERP van %s om %s – niet ingediend"
            .formatted(DutchSentences.date(today), TIME.format(now.atZone(Brussels.ZONE)));
    return letter(question, addressing, said, today, mark);
  }

  private static Letter letter(
      Question question,
      Addressing addressing,
      FinalText said,
      LocalDate on,
      @Nullable String draft) {
    String date = DutchSentences.date(question.filedOn());
    return new Letter(
        question.id() + "/" + addressing.minister() + "/" + said.sha256(),
        on,
        (draft == null ? "" : "Ontwerp: ")
            + "Antwoord op vraag nr. %d van %s van %s"
                .formatted(addressing.number(), date, question.asker().name()),
        new Letter.Sender(said.minister().name(), said.minister().title()),
        said.kind() == AnswerKind.ERRATUM ? "ERRATUM" : "ANTWOORD",
        new Letter.Asked(
            question.asker().name(), addressing.number(), date, question.text().title()),
        paragraphs(question, addressing, said),
        said.parts().stream().map(part -> part(question, part)).toList(),
        draft);
  }

  private static List<String> paragraphs(Question question, Addressing addressing, FinalText said) {
    List<String> paragraphs = new ArrayList<>();
    List<String> others =
        question.addressings().stream()
            .filter(other -> !other.equals(addressing))
            .map(LetterComposer::inFull)
            .toList();
    if (said.kind() == AnswerKind.COORDINATED && !others.isEmpty()) {
      paragraphs.add("Gecoördineerd antwoord, mede namens " + enumerated(others) + ".");
    }
    if (said.text() != null) {
      paragraphs.addAll(split(said.text()));
    }
    return paragraphs;
  }

  /** With the title of the day of the answer when there is one. */
  private static String inFull(Addressing addressing) {
    return addressing
        .answer()
        .map(AddressingAnswer::signedBy)
        .orElse(addressing.addressedTo())
        .inFull();
  }

  /** Titles have commas of their own, so the names are kept apart by semicolons. */
  private static String enumerated(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    return String.join("; ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
  }

  private static LetterPart part(Question question, Part answered) {
    String asked =
        question.text().parts().stream()
            .filter(part -> part.number() == answered.number())
            .map(Part::text)
            .findFirst()
            .orElse("");
    return new LetterPart(answered.number(), split(asked), split(answered.text()));
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(BETWEEN_PARAGRAPHS.split(text.strip()));
  }
}

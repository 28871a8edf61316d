package org.samenspraak.question.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * What the clerk wants to read otherwise in a question. What is absent stays as it is.
 *
 * @param reason why, for everybody to read
 * @param introduction blank for none
 * @param rewritten parts that keep their number and get another text
 * @param added texts of new parts, which get the next numbers
 * @param voided numbers of parts that ask no answer any more
 */
public record Correction(
    String reason,
    @Nullable String title,
    @Nullable String introduction,
    @Nullable Asker asker,
    List<Part> rewritten,
    List<String> added,
    List<Integer> voided) {

  /** Keeps copies of the lists. */
  public Correction {
    rewritten = List.copyOf(rewritten);
    added = List.copyOf(added);
    voided = List.copyOf(voided);
  }

  /** The same, with that one as asker. */
  public Correction by(Asker known) {
    return new Correction(reason, title, introduction, known, rewritten, added, voided);
  }

  Asker of(Asker before) {
    Asker after = Objects.requireNonNullElse(asker, before);
    after.check();
    return after;
  }

  /** The identity as it would be with this corrected; beside another question it stays. */
  String identity(String before, Question question) {
    String likeness =
        Filing.likeness(question.asker(), question.filedOn(), question.text().title());
    String corrected =
        Filing.likeness(of(question.asker()), question.filedOn(), of(question.text()).title());
    return corrected + before.substring(likeness.length());
  }

  /** The text with this corrected; refused when it is about other parts, or leaves no question. */
  QuestionText of(QuestionText before) {
    checkNumbers(before);
    QuestionText after =
        new QuestionText(
            Objects.requireNonNullElse(title, before.title()),
            Objects.requireNonNullElse(introduction, before.introduction()),
            parts(before),
            voided(before));
    after.check();
    return after;
  }

  private List<Part> parts(QuestionText before) {
    List<Part> parts = new ArrayList<>();
    before.parts().stream()
        .filter(part -> !voided.contains(part.number()))
        .map(part ->
            rewritten.stream()
                .filter(anew -> anew.number() == part.number())
                .findFirst()
                .orElse(part))
        .forEach(parts::add);
    int next = before.nextNumber();
    IntStream.range(0, added.size()).forEach(i -> parts.add(new Part(next + i, added.get(i))));
    return parts;
  }

  private List<Part> voided(QuestionText before) {
    List<Part> all = new ArrayList<>(before.voided());
    before.parts().stream().filter(part -> voided.contains(part.number())).forEach(all::add);
    return all;
  }

  private void checkNumbers(QuestionText before) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < rewritten.size(); i++) {
      check(rewritten.get(i).number(), "parts[" + i + "].number", before, seen);
    }
    for (int i = 0; i < voided.size(); i++) {
      check(voided.get(i), "voidedParts[" + i + "]", before, seen);
    }
  }

  private static void check(int number, String field, QuestionText before, Set<Integer> seen) {
    Set<Integer> asked = before.parts().stream().map(Part::number).collect(Collectors.toSet());
    if (!asked.contains(number)) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "no-such-part",
              "De vraag stelt geen deelvraag " + number + ", of niet meer.")
          .field(field)
          .expected(
              "een van de deelvragen "
                  + asked.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    if (!seen.add(number)) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "part-twice",
              "Deelvraag " + number + " staat meer dan eens in de verbetering.")
          .field(field)
          .expected("elke deelvraag hoogstens één keer, herschreven of vervallen");
    }
  }
}

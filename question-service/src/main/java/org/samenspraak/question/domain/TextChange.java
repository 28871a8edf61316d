package org.samenspraak.question.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.QuestionEvent;

/**
 * One difference between two texts of a question.
 *
 * @param part its number, when it is about a part
 * @param before what stood there; absent when it is new
 * @param after what stands there now; absent when nothing is asked there any more
 */
public record TextChange(
    What what, @Nullable Integer part, @Nullable String before, @Nullable String after) {

  /** What can differ. */
  public enum What {
    TITLE,
    ASKER,
    INTRODUCTION,
    PART_REWRITTEN,
    PART_ADDED,
    PART_VOIDED
  }

  /** All differences, in the order in which a question is read. */
  public static List<TextChange> between(
      QuestionText before, Asker asked, QuestionText after, Asker asks) {
    List<TextChange> changes = new ArrayList<>();
    add(changes, What.TITLE, before.title(), after.title());
    add(changes, What.ASKER, asked.name(), asks.name());
    add(changes, What.INTRODUCTION, before.introduction(), after.introduction());
    Map<Integer, String> then = byNumber(before);
    Map<Integer, String> now = byNumber(after);
    Map<Integer, String> all = new TreeMap<>(then);
    all.putAll(now);
    all.keySet().forEach(number -> addPart(changes, number, then.get(number), now.get(number)));
    return List.copyOf(changes);
  }

  /** The same; refused when there are none. */
  static List<TextChange> required(
      QuestionText before, Asker asked, QuestionText after, Asker asks) {
    List<TextChange> changes = between(before, asked, after, asks);
    if (changes.isEmpty()) {
      throw Filing.invalid("nothing-corrected", "De verbetering laat de vraag zoals ze is.")
          .field("reason")
          .expected("een andere titel, inleiding, vraagsteller of deelvraag");
    }
    return changes;
  }

  QuestionEvent.Change announced() {
    return new QuestionEvent.Change(what.name(), part);
  }

  private static void add(List<TextChange> changes, What what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new TextChange(what, null, before, after));
    }
  }

  private static void addPart(
      List<TextChange> changes, int number, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      What what =
          before == null ? What.PART_ADDED : after == null ? What.PART_VOIDED : What.PART_REWRITTEN;
      changes.add(new TextChange(what, number, before, after));
    }
  }

  private static Map<Integer, String> byNumber(QuestionText text) {
    return text.parts().stream().collect(Collectors.toMap(Part::number, Part::text));
  }
}

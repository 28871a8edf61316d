package org.samenspraak.backbone.store;

import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/**
 * How one kind of aggregate is stored.
 *
 * @param name also of its collection; its history is in {@code <name>_history}
 * @param shape schema number of the state that this program writes
 */
public record Kind(String name, int shape, List<IndexFields> unique, List<IndexFields> indexes) {

  /**
   * An index as declared.
   *
   * @param declared for example {@code minister,-dueOn}
   */
  public record IndexFields(String declared) {

    /** Those that a declaration stands for: with and without each field that has a {@code ?}. */
    static Stream<IndexFields> of(String declared) {
      Stream<String> made = Stream.of("");
      for (String field : new IndexFields(declared).fields()) {
        made = made.flatMap(before -> extended(before, field));
      }
      return made.map(IndexFields::new);
    }

    private static Stream<String> extended(String before, String field) {
      boolean optional = field.endsWith("?");
      String name = optional ? field.substring(0, field.length() - 1) : field;
      String with = before.isEmpty() ? name : before + "," + name;
      return optional ? Stream.of(before, with) : Stream.of(with);
    }

    /** The fields in order, a descending one with its minus. */
    public List<String> fields() {
      return Stream.of(declared.split(",")).map(String::trim).toList();
    }
  }

  /** As the class says of itself. */
  public static Kind of(Class<? extends Aggregate> type) {
    AggregateType said = type.getAnnotation(AggregateType.class);
    if (said == null) {
      throw new IllegalArgumentException("without @AggregateType: " + type);
    }
    return new Kind(
        said.value(),
        said.shape(),
        Stream.of(said.unique()).map(IndexFields::new).toList(),
        Stream.of(said.indexes()).flatMap(IndexFields::of).toList());
  }

  /** Name of the collection of facts that were sent. */
  public String history() {
    return name + "_history";
  }
}

package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A question, and the coordination of its answer. */
public record QuestionId(@JsonValue String value) implements Id, Comparable<QuestionId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public QuestionId {}

  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

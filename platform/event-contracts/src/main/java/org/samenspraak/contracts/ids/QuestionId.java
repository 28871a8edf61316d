package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A written question; also the coordination of its answer. */
public record QuestionId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public QuestionId {}

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A member of Parliament who asks: the stable slug of the name, {@code adeline-blancquaert}. */
public record AskerId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AskerId {}

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

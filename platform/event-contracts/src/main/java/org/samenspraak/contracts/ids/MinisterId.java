package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person who is or was a minister: the stable slug of the name, {@code zuhal-demir}. */
public record MinisterId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MinisterId {}

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An action of a plan. */
public record ActionId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ActionId {}

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

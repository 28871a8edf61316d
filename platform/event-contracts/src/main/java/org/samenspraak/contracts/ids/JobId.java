package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A job: many things done in one go. */
public record JobId(@JsonValue String value) implements Id {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public JobId {}

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A strategic plan. */
public record PlanId(@JsonValue String value) implements Id, Comparable<PlanId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanId {}

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  /** As it is written everywhere outside Java. */
  @Override
  public String toString() {
    return value;
  }
}

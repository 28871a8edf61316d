package org.samenspraak.contracts.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which part of a question, as its text numbers it. A plain number in JSON, in events and in the
 * store.
 *
 * @param value from 1
 */
public record PartNumber(@JsonValue int value) implements Comparable<PartNumber> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartNumber {}

  @Override
  public int compareTo(PartNumber other) {
    return Integer.compare(value, other.value);
  }

  /** The number in digits. */
  @Override
  public String toString() {
    return Integer.toString(value);
  }
}

package org.samenspraak.scenarios.chaos;

import org.jspecify.annotations.Nullable;

/**
 * What a client heard.
 *
 * @param id of the question, when it was acknowledged
 * @param tries requests it took
 * @param refused what the service said, when it refused for good: that should not happen
 */
record Acknowledgement(
    Submission filing, @Nullable String id, int tries, @Nullable String refused) {

  boolean acknowledged() {
    return id != null;
  }
}

package org.samenspraak.coordination.domain;

import java.time.Instant;
import org.samenspraak.contracts.ids.MinisterId;

/** The question has another number at one addressee. */
public record NumberChange(MinisterId minister, int number) implements QuestionChange {

  @Override
  public Following on(CoordinationState now, Instant at) {
    return Following.from(now).with(now.table().renumbered(minister, number));
  }
}

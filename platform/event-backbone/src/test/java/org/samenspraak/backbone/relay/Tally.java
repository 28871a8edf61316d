package org.samenspraak.backbone.relay;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

/** The smallest aggregate that shows what was applied to it, how often and in which order. */
@AggregateType("tally")
public final class Tally extends Aggregate {

  /** A mark was set. */
  @Topic("tally-events")
  public sealed interface TallyEvent extends Event {
    @EventName("tally.marked.v1")
    record Marked(String mark, int number) implements TallyEvent {}
  }

  private final List<String> marks;

  Tally(List<String> marks) {
    this.marks = marks;
  }

  /** One without marks. */
  public static Tally empty() {
    return new Tally(new ArrayList<>());
  }

  /** Sets a mark and announces it so many times. */
  public void mark(String mark, int events) {
    marks.add(mark);
    for (int number = 1; number <= events; number++) {
      raise(new TallyEvent.Marked(mark, number));
    }
  }

  public List<String> marks() {
    return marks;
  }
}

package org.samenspraak.backbone.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Wake;

/** Waits for moments, one after the other. */
@AggregateType("alarm")
final class Alarm extends Aggregate {
  private List<Instant> awaited = new ArrayList<>();
  private List<String> rung = new ArrayList<>();
  private boolean broken;

  static Alarm at(Instant... moments) {
    Alarm alarm = new Alarm();
    alarm.awaited.addAll(List.of(moments));
    return alarm;
  }

  void breakDown(boolean newBroken) {
    broken = newBroken;
  }

  void awaitInstead(Instant moment) {
    awaited = new ArrayList<>(List.of(moment));
  }

  List<String> rung() {
    return rung;
  }

  @Override
  public @Nullable Wake wakeOn() {
    return awaited.isEmpty() ? null : new Wake("ring", awaited.getFirst());
  }

  @Override
  public void wake(Wake wake, Instant now) {
    if (broken) {
      throw new IllegalStateException("broken");
    }
    awaited.removeFirst();
    rung.add(wake.at() + " at " + now);
  }
}

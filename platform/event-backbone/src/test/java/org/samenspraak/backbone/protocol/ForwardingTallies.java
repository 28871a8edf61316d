package org.samenspraak.backbone.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.relay.Tally;

/** Does everything as other aggregates do it. */
abstract class ForwardingTallies implements Aggregates<Tally> {
  private final Aggregates<Tally> tallies;

  ForwardingTallies(Aggregates<Tally> tallies) {
    this.tallies = tallies;
  }

  @Override
  public Optional<Versioned<Tally>> find(String id) {
    return tallies.find(id);
  }

  @Override
  public Versioned<Tally> get(String id) {
    return tallies.get(id);
  }

  @Override
  public Versioned<Tally> add(String id, Cause cause, Supplier<Tally> create) {
    return tallies.add(id, cause, create);
  }

  @Override
  public Versioned<Tally> change(String id, Cause cause, Consumer<? super Tally> decide) {
    return tallies.change(id, cause, decide);
  }

  @Override
  public Versioned<Tally> addOrChange(
      String id, Cause cause, Supplier<Tally> create, Consumer<? super Tally> decide) {
    return tallies.addOrChange(id, cause, create, decide);
  }

  @Override
  public List<TimelineEntry> timeline(String id) {
    return tallies.timeline(id);
  }
}

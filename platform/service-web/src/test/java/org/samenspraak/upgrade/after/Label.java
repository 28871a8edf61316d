package org.samenspraak.upgrade.after;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** What was done with one parcel, in the order of its facts, and at which offices. */
@AggregateType(value = "label", shape = 2)
public class Label extends Aggregate {
  private List<String> notes = new ArrayList<>();
  private List<String> offices = new ArrayList<>();

  void note(ParcelEvent.Packed packed) {
    notes.add(packed.content().thing());
  }

  void note(ParcelEvent.Stamped stamped) {
    notes.add(stamped.stamp());
    if (stamped.office() != null) {
      offices.add(stamped.office());
    }
  }
}

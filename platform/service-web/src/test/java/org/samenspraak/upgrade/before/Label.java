package org.samenspraak.upgrade.before;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** What was done with one parcel, in the order of its facts. */
@AggregateType("label")
public class Label extends Aggregate {
  private List<String> notes = new ArrayList<>();

  void note(ParcelEvent event) {
    notes.add(
        switch (event) {
          case ParcelEvent.Packed packed -> packed.thing();
          case ParcelEvent.Stamped stamped -> stamped.stamp();
        });
  }
}

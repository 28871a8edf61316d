package org.samenspraak.upgrade.after;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** Counts what this version did: a field that an older writer would drop. */
@AggregateType(value = "parcel", shape = 2)
public class Parcel extends Aggregate {
  private String id = "";
  private List<String> done = new ArrayList<>();
  private int doneByThisVersion;

  static Parcel of(String id) {
    Parcel parcel = new Parcel();
    parcel.id = id;
    return parcel;
  }

  void pack(String thing) {
    done.add(thing);
    doneByThisVersion++;
    raise(new ParcelEvent.Packed(id, new ParcelEvent.Content(thing, doneByThisVersion)));
  }

  void stamp(String stamp) {
    done.add(stamp);
    doneByThisVersion++;
    raise(new ParcelEvent.Stamped(id, stamp, "Brussel"));
  }
}

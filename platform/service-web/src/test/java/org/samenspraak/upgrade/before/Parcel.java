package org.samenspraak.upgrade.before;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

@AggregateType("parcel")
public class Parcel extends Aggregate {
  private String id = "";
  private List<String> done = new ArrayList<>();

  static Parcel of(String id) {
    Parcel parcel = new Parcel();
    parcel.id = id;
    return parcel;
  }

  void pack(String thing) {
    done.add(thing);
    raise(new ParcelEvent.Packed(id, thing));
  }

  void stamp(String stamp) {
    done.add(stamp);
    raise(new ParcelEvent.Stamped(id, stamp));
  }
}

package org.samenspraak.upgrade.before;

import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

@Topic("parcel-events")
public sealed interface ParcelEvent extends Event {

  @EventName("parcel.packed.v1")
  record Packed(String parcelId, String thing) implements ParcelEvent {}

  @EventName("parcel.stamped.v1")
  record Stamped(String parcelId, String stamp) implements ParcelEvent {}
}

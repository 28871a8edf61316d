package org.samenspraak.upgrade.after;

import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

/** Packing has a second version; stamping has a field more. */
@Topic("parcel-events")
public sealed interface ParcelEvent extends Event {

  @EventName("parcel.packed.v1")
  record PackedV1(String parcelId, String thing) implements ParcelEvent {}

  @EventName("parcel.packed.v2")
  record Packed(String parcelId, Content content) implements ParcelEvent {

    public static Packed from(PackedV1 old) {
      return new Packed(old.parcelId(), new Content(old.thing(), 1));
    }
  }

  record Content(String thing, int number) {}

  @EventName("parcel.stamped.v1")
  record Stamped(String parcelId, String stamp, @Nullable String office) implements ParcelEvent {}
}

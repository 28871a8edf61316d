package org.samenspraak.upgrade.before;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.springframework.stereotype.Component;

/** How often something was done with a parcel. */
@Component
class Counts extends Projection<Counts.Count> {

  record Count(int times) {}

  Counts(ViewStore store) {
    super(store, "counts", Count.class);
    on(ParcelEvent.Packed.class, ParcelEvent.Packed::parcelId, (before, _) -> next(before));
    on(ParcelEvent.Stamped.class, ParcelEvent.Stamped::parcelId, (before, _) -> next(before));
  }

  private static Count next(@Nullable Count before) {
    return new Count(before == null ? 1 : before.times() + 1);
  }
}

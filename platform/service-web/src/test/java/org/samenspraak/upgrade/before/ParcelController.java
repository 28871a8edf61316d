package org.samenspraak.upgrade.before;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.web.Input;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/parcels/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ParcelController {
  private final Aggregates<Parcel> parcels;

  ParcelController(Aggregates<Parcel> parcels) {
    this.parcels = parcels;
  }

  record Thing(@Nullable String name) {}

  @PutMapping("/things")
  long pack(@PathVariable String id, @RequestBody Thing thing, Cause.Request cause) {
    String name = Input.text(thing.name(), "name");
    return changed(parcels.addOrChange(id, cause, () -> Parcel.of(id), it -> it.pack(name)));
  }

  @PutMapping("/stamps")
  long stamp(@PathVariable String id, @RequestBody Thing thing, Cause.Request cause) {
    String name = Input.text(thing.name(), "name");
    return changed(parcels.addOrChange(id, cause, () -> Parcel.of(id), it -> it.stamp(name)));
  }

  private static long changed(Versioned<Parcel> parcel) {
    return parcel.version();
  }
}

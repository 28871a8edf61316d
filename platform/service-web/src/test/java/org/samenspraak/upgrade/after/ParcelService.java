package org.samenspraak.upgrade.after;

import org.samenspraak.backbone.BackboneService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Packs and stamps parcels, and notes on a label what was done, as a reaction to its own facts. */
@SpringBootApplication
@BackboneService(
    name = "parcel",
    consumes = "parcel-events",
    aggregates = {Parcel.class, Label.class},
    events = ParcelEvent.class)
public class ParcelService {}

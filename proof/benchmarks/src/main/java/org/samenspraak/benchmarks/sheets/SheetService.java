package org.samenspraak.benchmarks.sheets;

import org.samenspraak.backbone.BackboneService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Copies each sheet that is written. */
@SpringBootApplication
@BackboneService(
    name = "bench",
    consumes = SheetEvent.TOPIC,
    aggregates = SheetCopy.class,
    events = SheetEvent.class)
public class SheetService {}

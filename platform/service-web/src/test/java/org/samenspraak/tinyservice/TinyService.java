package org.samenspraak.tinyservice;

import org.samenspraak.backbone.BackboneService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Writes notes, and enters each in a ledger as a reaction to its own facts. */
@SpringBootApplication
@BackboneService(
    name = "tiny",
    consumes = {"tiny-note-events", "tiny-ledger-events"},
    aggregates = {Note.class, Ledger.class},
    events = {NoteEvent.class, LedgerEvent.class})
public class TinyService {}

package org.samenspraak.backbone.protocol;

import org.samenspraak.testsupport.TestClock;

/** What all instances of a run share. */
record Scene(
    Fate fate,
    Database database,
    FakeBroker broker,
    Ailments ailments,
    TestClock clock,
    Mutation mutation) {}

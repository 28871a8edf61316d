package org.samenspraak.testsupport.neighbours.otherservice;

/** Stands in. */
public record PlanOfNextDoor(String id) {}

package org.samenspraak.testsupport.badhouse;

import org.samenspraak.testsupport.neighbours.otherservice.PlanOfNextDoor;

/** Rule 6. */
record KnowsTheServiceNextDoor(PlanOfNextDoor plan) {}

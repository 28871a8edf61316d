package org.samenspraak.testsupport.badhouse.domain;

import java.time.Clock;

/** Rule 9. */
record DomainHoldsAClock(Clock clock) {}

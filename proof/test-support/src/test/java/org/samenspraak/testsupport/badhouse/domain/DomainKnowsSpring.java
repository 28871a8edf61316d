package org.samenspraak.testsupport.badhouse.domain;

import org.springframework.stereotype.Component;

/** Rule 1. */
@Component
class DomainKnowsSpring {}

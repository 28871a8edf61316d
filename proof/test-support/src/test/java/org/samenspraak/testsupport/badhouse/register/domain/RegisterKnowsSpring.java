package org.samenspraak.testsupport.badhouse.register.domain;

import org.springframework.stereotype.Component;

/** Rule 1, in a context. */
@Component
class RegisterKnowsSpring {}

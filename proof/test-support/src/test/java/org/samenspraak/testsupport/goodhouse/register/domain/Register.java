package org.samenspraak.testsupport.goodhouse.register.domain;

import java.util.List;

/** A second matter's own vocabulary. */
public record Register(List<String> ministers) {}

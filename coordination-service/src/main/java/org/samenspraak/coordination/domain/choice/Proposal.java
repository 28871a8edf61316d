package org.samenspraak.coordination.domain.choice;

import java.util.List;

/**
 * Who should coordinate and why. A proposal binds nobody.
 *
 * @param coordinator slug of an addressed minister
 * @param reasons Dutch sentences, strongest first, never empty
 */
public record Proposal(String coordinator, List<String> reasons) {}

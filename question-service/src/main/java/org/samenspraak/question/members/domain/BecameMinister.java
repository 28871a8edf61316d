package org.samenspraak.question.members.domain;

import java.time.LocalDate;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * That a member became a minister, and so a member no longer.
 *
 * @param from Brussels date of the oath
 */
public record BecameMinister(MinisterId minister, LocalDate from) {}

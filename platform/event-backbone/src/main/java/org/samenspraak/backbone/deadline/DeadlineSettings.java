package org.samenspraak.backbone.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often moments are looked at: {@code samenspraak.deadlines.*}.
 *
 * @param tick from one look at the clock to the next
 * @param afterFailure how long after a look at the store that failed it is asked again
 * @param anyway how long after one that did not
 */
public record DeadlineSettings(
    @DefaultValue("1s") Duration tick,
    @DefaultValue("10s") Duration afterFailure,
    @DefaultValue("5m") Duration anyway) {}

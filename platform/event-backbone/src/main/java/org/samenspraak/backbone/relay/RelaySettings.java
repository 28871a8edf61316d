package org.samenspraak.backbone.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often is looked for events that nobody sends: {@code samenspraak.relay.*}.
 *
 * @param look from one look to the next while something is pending
 * @param lookIdle from one look to the next while nothing is
 * @param unchanged how long a head stands still that nobody sends
 * @param leaseAbandoned after how long without a look another instance takes over; longer than from
 *     one look to the next
 * @param grace how long a service that stops waits for what is being sent
 */
public record RelaySettings(
    @DefaultValue("1s") Duration look,
    @DefaultValue("2s") Duration lookIdle,
    @DefaultValue("2s") Duration unchanged,
    @DefaultValue("3s") Duration leaseAbandoned,
    @DefaultValue("3s") Duration grace) {

  /** Refuses a lease that would be taken from an instance that is well. */
  public RelaySettings {
    if (leaseAbandoned.compareTo(look) <= 0 || leaseAbandoned.compareTo(lookIdle) <= 0) {
      throw new IllegalArgumentException(
          "samenspraak.relay.lease-abandoned must be longer than from one look to the next");
    }
  }
}

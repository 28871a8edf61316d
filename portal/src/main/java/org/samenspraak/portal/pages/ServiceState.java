package org.samenspraak.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.Management.Health;
import org.samenspraak.portal.remote.Management.Parked;

/**
 * How a service is, for an operator.
 *
 * @param health null when it does not answer
 * @param lag messages that it has not done yet; not a number while it is not known
 * @param parked the first messages that wait for somebody
 * @param waiting how many wait in all
 */
public record ServiceState(
    String service, @Nullable Health health, double lag, List<Parked> parked, long waiting) {
  /** From here on a fact should have been sent (docs/operations.md, Health). */
  private static final double OLD_SECONDS = 20;

  private static final String RELAY = "relay";

  /** It does not answer. */
  public static ServiceState away(String service) {
    return new ServiceState(service, null, Double.NaN, List.of(), 0);
  }

  /** {@code AWAY}, {@code DOWN}, {@code BEHIND}, {@code PARKED} or {@code WORKS}. */
  public String standing() {
    if (health == null) {
      return "AWAY";
    }
    if (health.status().equals("STUCK") || oldestSeconds() > OLD_SECONDS) {
      return "BEHIND";
    }
    if (!health.status().equals("UP") && !health.status().equals("UNKNOWN")) {
      return "DOWN";
    }
    return waiting > 0 ? "PARKED" : "WORKS";
  }

  /** Facts that were not sent yet; null when the instance that answers does not count them. */
  public @Nullable Long pending() {
    return health != null && health.detail(RELAY, "pending") instanceof Number number
        ? Long.valueOf(number.longValue())
        : null;
  }

  /** Age of the oldest of them; 0 when there is none or nobody knows. */
  public double oldestSeconds() {
    return health != null && health.detail(RELAY, "oldestSeconds") instanceof Number number
        ? number.doubleValue()
        : 0;
  }

  /** What the service says of its own trouble, in its words; null for none. */
  public @Nullable String reason() {
    return health != null && health.detail(RELAY, "reason") instanceof String reason
        ? reason
        : null;
  }

  /** Messages that it has not done, null while that is not known. */
  public @Nullable Long behind() {
    return Double.isNaN(lag) ? null : Long.valueOf((long) lag);
  }
}

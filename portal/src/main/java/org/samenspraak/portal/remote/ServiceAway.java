package org.samenspraak.portal.remote;

/** A service gives no answer, or answers that it cannot. */
public class ServiceAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String service;

  ServiceAway(String service, String why, Throwable cause) {
    super(service + "-service: " + why, cause);
    this.service = service;
  }

  ServiceAway(String service, String why) {
    super(service + "-service: " + why);
    this.service = service;
  }

  /** {@code question}, {@code coordination} or {@code plan}. */
  public String service() {
    return service;
  }
}

package org.samenspraak.portal.remote;

/** A service gives no answer, or answers that it cannot. */
public class ServiceAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String service;

  /**
   * @param service {@code question}, {@code coordination}, {@code plan}, or {@code login} for the
   *     issuer
   */
  public ServiceAway(String service, String why, Throwable cause) {
    super(service + "-service: " + why, cause);
    this.service = service;
  }

  ServiceAway(String service, String why) {
    super(service + "-service: " + why);
    this.service = service;
  }

  /** Which one. */
  public String service() {
    return service;
  }
}

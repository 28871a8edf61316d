package org.samenspraak.standalone.story;

import java.net.URI;
import java.util.List;

/** What the services say of themselves at {@code /actuator/health/readiness}. */
public final class Readiness {

  private static final int READY = 200;

  private Readiness() {}

  /**
   * Waits until each service is ready: one that has started may still have to hear who is minister.
   *
   * @param management the services' management addresses
   * @throws StoryFailed when one is not ready within a minute, with what it says is missing
   */
  public static void await(List<URI> management) {
    for (URI service : management) {
      Api api = new Api(service, null);
      Until.holds(
          service + " is klaar",
          () -> api.get("/actuator/health/readiness"),
          answer -> answer.status() == READY);
    }
  }
}

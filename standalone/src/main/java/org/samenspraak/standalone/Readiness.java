package org.samenspraak.standalone;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.StoryFailed;

/** What services say of themselves at {@code /actuator/health/readiness}. */
final class Readiness {

  private static final int READY = 200;
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Readiness() {}

  /**
   * Waits until each is ready: one that has started may still have to hear who is minister.
   *
   * @param services management addresses by name
   * @param limit for all of them together; each is asked at least once
   * @throws CannotStart naming the first that is not ready by then, with what it says is missing
   */
  static void await(Map<String, URI> services, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    services.forEach((name, management) -> {
      Api api = Api.of(management);
      String missing = missing(api);
      while (!missing.isEmpty()) {
        if (System.nanoTime() - end >= 0) {
          throw new CannotStart(
              name + " is na " + limit.toSeconds() + " s nog niet klaar: " + missing);
        }
        LockSupport.parkNanos(BETWEEN.toNanos());
        missing = missing(api);
      }
    });
  }

  private static String missing(Api api) {
    try {
      Api.Answer answer = api.get("/actuator/health/readiness");
      return answer.status() == READY ? "" : answer.status() + " " + answer.json();
    } catch (StoryFailed unanswered) {
      return String.valueOf(unanswered.getMessage());
    }
  }
}

package org.samenspraak.testsupport;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets Awaitility ask soon at first and more seldom later: most of what tests wait for is there
 * within some milliseconds, and its own interval of 100 ms is waited for even then.
 */
public final class QuickAwait implements BeforeAllCallback {
  private static final Duration FIRST = Duration.ofMillis(10);
  private static final Duration LONGEST = Duration.ofMillis(100);

  /** Found by JUnit. */
  public QuickAwait() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    Awaitility.setDefaultPollDelay(FIRST);
    Awaitility.setDefaultPollInterval(IterativePollInterval.iterative(QuickAwait::longer, FIRST));
  }

  private static Duration longer(Duration before) {
    Duration twice = before.multipliedBy(2);
    return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }
}

package org.samenspraak.backbone.dispatch;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Sleeper {
  /** Returns after that time. */
  void sleep(Duration time) throws InterruptedException;
}

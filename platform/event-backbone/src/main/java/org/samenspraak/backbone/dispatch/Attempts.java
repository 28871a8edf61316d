package org.samenspraak.backbone.dispatch;

import java.util.Optional;

/** A few quick tries, for what is over in a moment. */
final class Attempts {
  private final DispatchSettings settings;
  private final Sleeper sleeper;

  Attempts(DispatchSettings settings, Sleeper sleeper) {
    this.settings = settings;
    this.sleeper = sleeper;
  }

  /**
   * Tries the work.
   *
   * @return why it failed, empty when it did not
   * @throws Away when that is not the message's failure
   */
  Optional<Failure> at(Runnable work) {
    for (int tried = 1; ; tried++) {
      try {
        work.run();
        return Optional.empty();
      } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
        if (Away.tells(thrown)) {
          throw new Away(thrown);
        }
        Failure failure = Failure.of(thrown);
        if (failure.settled() || tried >= settings.tries()) {
          return Optional.of(failure);
        }
        pause(tried);
      }
    }
  }

  private void pause(int tried) {
    try {
      sleeper.sleep(settings.pause().after(tried));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Away(e);
    }
  }
}

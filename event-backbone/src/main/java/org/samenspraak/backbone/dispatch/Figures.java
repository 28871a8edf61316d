package org.samenspraak.backbone.dispatch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What operators read about the dispatcher. */
final class Figures {
  private final Counter handled;
  private final Counter neverKnown;
  private final Counter parked;
  private final Counter retried;
  private final Counter unfinished;

  Figures(MeterRegistry meters) {
    this.handled = meters.counter("samenspraak.dispatch.handled");
    this.neverKnown = meters.counter("samenspraak.dispatch.never.known");
    this.parked = meters.counter("samenspraak.dispatch.parked");
    this.retried = meters.counter("samenspraak.dispatch.retried");
    this.unfinished = meters.counter("samenspraak.dispatch.polls.unfinished");
  }

  void handled() {
    handled.increment();
  }

  void neverKnown() {
    neverKnown.increment();
  }

  void parked() {
    parked.increment();
  }

  void retried() {
    retried.increment();
  }

  void unfinished() {
    unfinished.increment();
  }
}

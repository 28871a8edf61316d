package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds after any outage, without anybody having done anything. */
abstract class Afterwards {

  private static final long MEBIBYTES_OF_CACHES = 64L * 1024 * 1024;

  /** Connections that are kept for the next caller, and the threads that serve them. */
  private static final int KEPT = 40;

  private final Outages outages;
  private Vitals before;
  private Vitals after;

  Afterwards(Outages outages) {
    this.outages = outages;
  }

  final void outageBegins() {
    before = outages.settled(v -> true);
  }

  final void outageEnded() {
    after =
        outages.settled(now ->
            now.threads() <= before.threads() + KEPT
                && now.virtualCount() <= before.virtualCount() + KEPT
                && now.files() <= before.files() + KEPT);
    Outages.say("before: " + before);
    Outages.say("after:  " + after);
  }

  @Test
  void afterwardsEveryAcknowledgedFilingHasItsOneCoordination() {
    outages.books().questionsAre(outages.clerks().acknowledged());
    outages.books().coordinationsAre(outages.clerks().acknowledged());
  }

  @Test
  void afterwardsEachCabinetWasToldOnceOfEachOpening() {
    outages.books().notificationsAreThoseOf(outages.clerks().acknowledged());
    Outages.say("mails in doubt: " + outages.books().mailsAreThoseOfTheLog());
  }

  @Test
  void afterwardsNoEventIsOnATopicMoreThanTwice() {
    Outages.say("events twice: " + outages.books().topicsHoldEachEventAtMostTwice());
  }

  @Test
  void nothingIsParkedBecauseAPartWasAway() {
    outages.books().nothingIsParkedNorWasForAFault();
  }

  @Test
  void threadsFilesAndMemoryAreAboutWhatTheyWere() {
    assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads() + KEPT);
    assertThat(after.virtualCount())
        .as("virtual threads %s", after.virtual())
        .isLessThanOrEqualTo(before.virtualCount() + KEPT);
    assertThat(after.files()).as("open files").isLessThanOrEqualTo(before.files() + KEPT);
    assertThat(after.heap()).as("heap").isLessThanOrEqualTo(before.heap() + MEBIBYTES_OF_CACHES);
  }
}

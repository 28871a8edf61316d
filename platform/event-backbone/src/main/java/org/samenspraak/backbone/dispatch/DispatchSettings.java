package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import org.samenspraak.backbone.time.Backoff;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the dispatcher is: {@code samenspraak.dispatch.*}.
 *
 * @param atMost longest that one poll is worked on before its unfinished part is asked for again
 * @param tries of a message at once, before it is parked
 * @param pause between these
 * @param away how long the broker is left alone after a poll that was not finished
 * @param look how often the store is asked what is parked and due
 * @param alarmAfter how long a missing fact is no alarm
 * @param notYet between tries of a parked message whose fact is missing
 * @param unknownVersion between tries of one whose version is not known: looking costs next to
 *     nothing, and what waits is to go on soon after the upgrade, however long that took
 * @param failed between tries of one that met a fault of the program
 * @param behind how often one is looked at that waits behind another
 */
public record DispatchSettings(
    @DefaultValue("20s") Duration atMost,
    @DefaultValue("3") int tries,
    @DefaultValue("100ms..2s") Backoff pause,
    @DefaultValue("500ms..5s") Backoff away,
    @DefaultValue("5s") Duration look,
    @DefaultValue("10m") Duration alarmAfter,
    @DefaultValue("250ms..30s") Backoff notYet,
    @DefaultValue("10s..1m") Backoff unknownVersion,
    @DefaultValue("30s..1h") Backoff failed,
    @DefaultValue("1m") Duration behind) {

  /** How long after a try of a parked message the next one comes. */
  Duration retry(Why why, int tries) {
    return switch (why) {
      case NOT_YET -> notYet.after(tries);
      case BEHIND -> behind;
      case UNKNOWN_VERSION -> unknownVersion.after(tries);
      default -> failed.after(tries);
    };
  }
}

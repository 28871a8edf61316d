package org.samenspraak.backbone.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.samenspraak.backbone.figures.Figure;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.backbone.store.Turns;
import org.samenspraak.backbone.wire.EventCodec;

/** The parts of the dispatcher of one service, put together. */
public record Dispatching(
    Dispatcher dispatcher, ParkingDesk desk, RetryLoop retries, SlowFigures watched) {
  private static final String MESSAGES = "messages";

  /**
   * What the dispatcher works with.
   *
   * @param keyOnly shared with the service's {@link KeyOnlyAggregates}
   * @param turns of lanes, not those of aggregates
   * @param machineClock for ages and back-off
   * @param leads whether this instance looks after all that is parked; asked at each look
   */
  public record Surroundings(
      EventCodec codec,
      Subscribers subscribers,
      ParkedStore parked,
      KeyOnly keyOnly,
      Turns turns,
      LaneWorkers workers,
      Sleeper sleeper,
      InstantSource machineClock,
      BooleanSupplier leads,
      MeterRegistry meters) {}

  /** Puts the parts together; the slow figures are added to those given. */
  public static Dispatching of(Surroundings with, DispatchSettings settings, SlowFigures watched) {
    Figures figures = new Figures(with.meters(), with.subscribers().names());
    Hints hints = new Hints();
    ParkingLot lot = new ParkingLot(with.parked(), with.machineClock(), settings, figures, hints);
    Handler handler =
        new Handler(
            new Reader(with.codec()),
            with.subscribers(),
            lot,
            new Attempts(settings, with.sleeper()),
            with.keyOnly(),
            figures);
    Replays replays = new Replays(with.parked(), handler, lot, with.turns(), with.machineClock());
    watch(with, settings, watched);
    return new Dispatching(
        new Dispatcher(handler, lot, with.turns(), with.workers(), settings, figures),
        new ParkingDesk(with.parked(), replays, with.machineClock()),
        new RetryLoop(
            with.parked(),
            replays,
            hints,
            with.workers(),
            with.machineClock(),
            with.leads(),
            settings),
        watched);
  }

  private static void watch(Surroundings with, DispatchSettings settings, SlowFigures watched) {
    ParkedStore parked = with.parked();
    watched.add(
        new Figure("samenspraak.parked.waiting", MESSAGES, "Parked messages, of all reasons"),
        parked::waiting);
    watched.add(
        new Figure(
            "samenspraak.parked.alarming",
            MESSAGES,
            "Parked messages that somebody has to look at"),
        () -> parked.alarming(with.machineClock().instant().minus(settings.alarmAfter())));
  }
}

package org.samenspraak.backbone.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.Turns;
import org.samenspraak.backbone.wire.EventCodec;

/** The parts of the dispatcher of one service, put together. */
public record Dispatching(Dispatcher dispatcher, ParkingDesk desk, RetryLoop retries) {

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
      Watchers watchers,
      InstantSource machineClock,
      BooleanSupplier leads,
      MeterRegistry meters) {}

  /** Puts the parts together. */
  public static Dispatching of(Surroundings with, DispatchSettings settings) {
    Figures figures = new Figures(with.meters());
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
    watch(with, settings);
    return new Dispatching(
        new Dispatcher(handler, lot, with.turns(), with.workers(), settings, figures),
        new ParkingDesk(with.parked(), replays, with.machineClock()),
        new RetryLoop(
            with.parked(),
            replays,
            hints,
            with.watchers(),
            with.workers(),
            with.machineClock(),
            with.leads()));
  }

  private static void watch(Surroundings with, DispatchSettings settings) {
    gauge(with, "samenspraak.parked.waiting", ParkedStore::waiting);
    gauge(
        with,
        "samenspraak.parked.alarming",
        parked -> parked.alarming(with.machineClock().instant().minus(settings.alarmAfter())));
  }

  private static void gauge(Surroundings with, String name, ToDoubleFunction<ParkedStore> figure) {
    Gauge.builder(name, with.parked(), parked -> orUnknown(parked, figure)).register(with.meters());
  }

  private static double orUnknown(ParkedStore parked, ToDoubleFunction<ParkedStore> figure) {
    try {
      return figure.applyAsDouble(parked);
    } catch (StoreUnavailable away) {
      return Double.NaN;
    }
  }
}

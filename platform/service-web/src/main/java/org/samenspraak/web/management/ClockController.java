package org.samenspraak.web.management;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.deadline.Deadlines;
import org.samenspraak.backbone.time.StoryClock;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The story clock, where there is one: {@code /clock}. */
@RestController
@RequestMapping(path = "/clock", produces = MediaType.APPLICATION_JSON_VALUE)
@ConditionalOnBean(StoryClock.class)
final class ClockController {
  /** Dates that everything else can count with. */
  private static final LocalDateTime FIRST = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 23, 59);

  private final StoryClock clock;
  private final Deadlines deadlines;

  ClockController(StoryClock clock, Deadlines deadlines) {
    this.clock = clock;
    this.deadlines = deadlines;
  }

  /**
   * A moment of the story.
   *
   * @param now Brussels time
   */
  record Moment(@Nullable LocalDateTime now) {}

  @Needs("run-service")
  @GetMapping
  Moment read() {
    return new Moment(clock.local());
  }

  @Needs("run-service")
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Moment forward(@RequestBody Moment to) {
    LocalDateTime now = Input.required(to.now(), "now", "een moment als 2020-10-29T09:00");
    if (now.isBefore(FIRST) || now.isAfter(LAST)) {
      throw new Refusal(
              Kind.INVALID, "moment-out-of-range", "Op dat moment speelt geen enkel verhaal.")
          .field("now")
          .expected("een moment van " + FIRST + " tot en met " + LAST);
    }
    if (!clock.forward(now)) {
      throw new Refusal(
              Kind.CONFLICT, "clock-backwards", "De klok van het verhaal gaat alleen vooruit.")
          .field("now")
          .expected("een moment vanaf " + clock.local());
    }
    deadlines.clockMoved();
    return read();
  }
}

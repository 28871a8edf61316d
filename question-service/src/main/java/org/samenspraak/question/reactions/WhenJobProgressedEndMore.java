package org.samenspraak.question.reactions;

import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.JobEvent;
import org.samenspraak.question.application.JobCommands;
import org.springframework.stereotype.Component;

/** Ends the next questions of a job. */
@Component
class WhenJobProgressedEndMore implements Reaction<JobEvent.Progressed> {
  private final JobCommands commands;
  private final BusinessClock clock;

  WhenJobProgressedEndMore(JobCommands commands, BusinessClock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public void on(JobEvent.Progressed event, Received received) {
    commands.goOn(event.jobId(), event.done() + event.refused(), now(received.cause()));
  }

  private Cause.Once now(Cause.Once cause) {
    return new Cause.Once(cause.actor(), clock.instant(), cause.key());
  }
}

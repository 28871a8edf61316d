package org.samenspraak.question.reactions;

import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.JobEvent;
import org.samenspraak.question.application.JobCommands;
import org.springframework.stereotype.Component;

/** Ends the first questions of a job. */
@Component
class WhenJobBegunEndQuestions implements Reaction<JobEvent.Begun> {
  private final JobCommands commands;
  private final BusinessClock clock;

  WhenJobBegunEndQuestions(JobCommands commands, BusinessClock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public void on(JobEvent.Begun event, Received received) {
    commands.goOn(event.jobId(), 0, now(received.cause()));
  }

  /** What is done late is dated then, and not at the moment at which the job began. */
  private Cause.Once now(Cause.Once cause) {
    return new Cause.Once(cause.actor(), clock.instant(), cause.key());
  }
}

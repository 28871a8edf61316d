package org.samenspraak.question.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.question.domain.QuestionPermission;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobItem;
import org.samenspraak.question.domain.job.JobOrder;
import org.springframework.stereotype.Service;

/** Ending many questions in one go. */
@Service
public class JobCommands {
  /** So few that what waits behind them on the topic does not wait long. */
  private static final int AT_ONCE = 50;

  private static final Set<Refusal.Kind> CROSSED =
      EnumSet.of(Refusal.Kind.CONFLICT, Refusal.Kind.NOT_FOUND, Refusal.Kind.INVALID);

  private final Aggregates<Job> jobs;
  private final JobItems items;
  private final EndCommands ends;

  JobCommands(Aggregates<Job> jobs, JobItems items, EndCommands ends) {
    this.jobs = jobs;
    this.items = items;
    this.ends = ends;
  }

  /**
   * Begins a job; what it is about is looked up now, and ended afterwards.
   *
   * @throws Refusal as {@link Job#begin}; FORBIDDEN for whoever is not the clerk, TOO_LARGE for
   *     more questions than a job may have
   */
  public Versioned<Job> begin(Cause.Request cause, JobOrder order) {
    requireMayRun(cause.actor());
    JobId id = new JobId(cause.newId());
    return jobs.add(
        id.value(), cause, () -> Job.begin(id, order, items(order, cause.at()), cause.at()));
  }

  /** The job as it would begin now, with what stands in its way; nothing is stored. */
  public Job preview(Cause.Request cause, JobOrder order) {
    requireMayRun(cause.actor());
    return Job.of(new JobId(cause.newId()), order, items(order, cause.at()), cause.at());
  }

  /**
   * Ends the next of its questions. The cause leaves its key in each of them and in the job, so
   * whoever takes this up again does what is left; one that was refused is not tried again.
   *
   * @param from which question on, from 0
   */
  public void goOn(JobId id, int from, Cause.Once cause) {
    Job job = jobs.get(id).state();
    List<JobItem.Result> results =
        job.waiting(from, AT_ONCE).stream().map(item -> end(item, job, cause)).toList();
    if (!results.isEmpty()) {
      var _ = jobs.change(id, cause, going -> going.went(results, cause.at()));
    }
  }

  private JobItem.Result end(JobItem item, Job job, Cause.Once cause) {
    try {
      var _ = ends.end(item.question(), cause, job.wish());
      return new JobItem.Result(item.question(), null);
    } catch (Refusal crossed) {
      if (!CROSSED.contains(crossed.kind())) {
        throw crossed;
      }
      return new JobItem.Result(item.question(), crossed.type());
    }
  }

  private List<JobItem> items(JobOrder order, Instant now) {
    return items.of(order, order.on(now));
  }

  /** Refuses with FORBIDDEN whoever may not, before anything is asked of them. */
  public void requireMayRun(Actor actor) {
    QuestionPermission.RUN_JOB.check(
        actor,
        Set.of(),
        () ->
            new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-the-clerk",
                    "Alleen de griffie van het Parlement laat veel vragen in één keer eindigen.")
                .expected("clerk"));
  }
}

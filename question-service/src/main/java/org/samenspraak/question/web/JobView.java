package org.samenspraak.question.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobItem;
import org.samenspraak.question.domain.job.JobKind;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;

/**
 * A job with a page of its questions.
 *
 * @param id absent when it was only tried
 * @param on Brussels date from which the ends hold
 * @param begunAt absent when it was only tried
 * @param finishedAt when none waited any more; absent before
 * @param waiting those that are still to be ended
 * @param done those that it ended
 * @param refused those that it could not end, for something crossed it; when it is only tried,
 *     those that stand in its way
 */
record JobView(
    @Nullable JobId id,
    JobKind kind,
    String reason,
    LocalDate on,
    @Nullable Instant begunAt,
    @Nullable Instant finishedAt,
    int size,
    int waiting,
    int done,
    int refused,
    PageOf<JobItem> items) {

  static JobView of(Job job, Paging paging) {
    return of(job, job.id(), job.begunAt(), paging);
  }

  /** One that did not begin. */
  static JobView preview(Job job, Paging paging) {
    return of(job, null, null, paging);
  }

  private static JobView of(Job job, @Nullable JobId id, @Nullable Instant begunAt, Paging paging) {
    return new JobView(
        id,
        job.kind(),
        job.reason(),
        job.on(),
        begunAt,
        job.finishedAt(),
        job.size(),
        job.waiting(),
        job.done(),
        job.refused(),
        PageOf.of(job.items(), paging));
  }
}

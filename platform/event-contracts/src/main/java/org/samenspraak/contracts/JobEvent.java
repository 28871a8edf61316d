package org.samenspraak.contracts;

import java.time.LocalDate;
import org.samenspraak.contracts.ids.JobId;

/**
 * Facts about a job: many questions ended in one go. What happens to each of them is a fact of that
 * question, which names the job. Published by question-service.
 */
@Topic("job-events")
public sealed interface JobEvent extends Event {

  /**
   * A job was checked whole and begins; from here it runs to its end.
   *
   * @param kind {@code WITHDRAWAL} or {@code LAPSE}
   * @param reason as the clerk wrote it
   * @param on Brussels date from which the ends hold
   * @param size how many questions
   */
  @EventName("job.begun.v1")
  record Begun(JobId jobId, String kind, String reason, LocalDate on, int size)
      implements JobEvent {}

  /**
   * Part of a job is behind it, and part is not.
   *
   * @param kind as it began
   * @param size how many questions
   * @param done those that it ended
   * @param refused those that it could not end, for something crossed it
   */
  @EventName("job.progressed.v1")
  record Progressed(JobId jobId, String kind, int size, int done, int refused)
      implements JobEvent {}

  /**
   * A job came to its end.
   *
   * @param kind as it began
   * @param size how many questions
   * @param done those that it ended
   * @param refused those that it could not end, for something crossed it
   */
  @EventName("job.finished.v1")
  record Finished(JobId jobId, String kind, int size, int done, int refused) implements JobEvent {}
}

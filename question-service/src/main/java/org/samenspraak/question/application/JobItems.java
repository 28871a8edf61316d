package org.samenspraak.question.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobItem;
import org.samenspraak.question.domain.job.JobKind;
import org.samenspraak.question.domain.job.JobOrder;
import org.samenspraak.question.views.JobQueries;
import org.samenspraak.question.views.ListedQuestion;
import org.springframework.stereotype.Component;

/** Looks up what a job would be about. */
@Component
class JobItems {
  private final JobQueries queries;

  JobItems(JobQueries queries) {
    this.queries = queries;
  }

  /**
   * Each question once, and whether it can end as it stands.
   *
   * @param on Brussels date from which the ends are to hold
   * @throws Refusal TOO_LARGE when they are more than a job may have
   */
  List<JobItem> of(JobOrder order, LocalDate on) {
    JobKind kind = order.kind();
    return switch (order.choice()) {
      case JobOrder.Named(List<QuestionId> ids) -> named(ids, kind, on);
      case JobOrder.Matching wanted -> all(queries.matching(kind, wanted), kind, on);
      case JobOrder.FiledThrough(LocalDate date) -> all(queries.filedThrough(kind, date), kind, on);
    };
  }

  private List<JobItem> named(List<QuestionId> ids, JobKind kind, LocalDate on) {
    List<QuestionId> each = ids.stream().distinct().toList();
    requireFew(each.size());
    Map<QuestionId, ListedQuestion> there = queries.named(each);
    return each.stream()
        .map(id -> there.containsKey(id) ? item(there.get(id), kind, on) : JobItem.unknown(id))
        .toList();
  }

  private static List<JobItem> all(JobQueries.Found found, JobKind kind, LocalDate on) {
    requireFew(found.total());
    return found.questions().stream().map(question -> item(question, kind, on)).toList();
  }

  private static JobItem item(ListedQuestion question, JobKind kind, LocalDate on) {
    return JobItem.of(
        question.id(),
        question.text().title(),
        question.addressings().stream()
            .map(to -> new JobItem.Numbered(to.addressedTo().slug(), to.number()))
            .toList(),
        kind,
        question.status(),
        question.filedOn(),
        on);
  }

  private static void requireFew(long questions) {
    if (questions > Job.MOST) {
      throw new Refusal(
              Refusal.Kind.TOO_LARGE,
              "too-many-questions",
              "Dit zijn " + questions + " vragen, te veel voor één keer.")
          .expected("hoogstens " + Job.MOST + " vragen, bijvoorbeeld van een kortere periode")
          .with("limit", Job.MOST);
    }
  }
}

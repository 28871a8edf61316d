package org.samenspraak.question.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobKind;
import org.samenspraak.question.domain.job.JobOrder;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds jobs, and the questions that one would be about. */
@Component
public class JobQueries {
  private static final int AT_ONCE = 200;

  private static final Sort LATEST_FIRST =
      Sort.by(Sort.Order.desc("state.begunAt"), Sort.Order.asc("state.id"));
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("state.filedOn"), Sort.Order.asc("state.id"));

  private final AggregateQueries queries;

  JobQueries(AggregateQueries queries) {
    this.queries = queries;
  }

  /** A job in a list. */
  public record ListedJob(
      JobId id,
      JobKind kind,
      String reason,
      LocalDate on,
      Instant begunAt,
      @Nullable Instant finishedAt,
      int size,
      int done,
      int refused) {}

  /**
   * Questions that a job would be about.
   *
   * @param total how many they are, also when that is more than a job may have
   */
  public record Found(List<ListedQuestion> questions, long total) {}

  /** One page, the latest first. */
  public PageOf<ListedJob> page(Paging paging) {
    var page =
        queries.rows(
            Job.class,
            new Query().with(LATEST_FIRST),
            paging.page(),
            paging.size(),
            ListedJob.class);
    return new PageOf<>(page.items(), page.page(), page.size(), page.total());
  }

  /** Those of them that are there. */
  public Map<QuestionId, ListedQuestion> named(List<QuestionId> ids) {
    Map<QuestionId, ListedQuestion> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some =
          ids.subList(from, Math.min(from + AT_ONCE, ids.size())).stream()
              .map(QuestionId::value)
              .toList();
      queries
          .rows(Question.class, new Query(where("_id").in(some)), 0, AT_ONCE, ListedQuestion.class)
          .items()
          .forEach(question -> found.put(question.id(), question));
    }
    return found;
  }

  /** Those of that asker or year that can end like that, the newest first. */
  public Found matching(JobKind kind, JobOrder.Matching wanted) {
    Criteria all = where("state.status").in(kind.from());
    if (wanted.asker() != null) {
      all = all.and("state.asker.slug").is(wanted.asker());
    }
    if (wanted.year() != null) {
      all = all.and("state.filedOn").gte(wanted.year().opensOn()).lte(wanted.year().endsOn());
    }
    return found(all);
  }

  /** Those filed up to that date that can end like that, the newest first. */
  public Found filedThrough(JobKind kind, LocalDate date) {
    return found(where("state.status").in(kind.from()).and("state.filedOn").lte(date));
  }

  private Found found(Criteria all) {
    var page =
        queries.rows(
            Question.class,
            new Query(all).with(NEWEST_FIRST),
            0,
            Job.MOST + 1,
            ListedQuestion.class);
    return new Found(page.items(), page.total());
  }
}

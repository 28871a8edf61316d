package org.samenspraak.question.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.JobEvent;
import org.samenspraak.contracts.QuestionEvent.Batch;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.Wish;
import org.samenspraak.question.domain.job.JobItem.Outcome;

/**
 * Many questions that end in one go.
 *
 * <p>It is checked whole before it <em>begins</em>: while one of its questions cannot end, nothing
 * is done. From then on it runs to its end, some questions at a time in their order, each of them
 * once however often it is taken up again. A question that something crossed meanwhile is
 * <em>refused</em>, with the reason, and the others go on. When none waits any more it has
 * <em>finished</em>.
 */
@AggregateType(value = "job", indexes = "-begunAt,id")
public final class Job extends Aggregate {
  /** As many questions as one job may have. */
  public static final int MOST = 2_000;

  private static final int SHOWN = 50;

  private JobId id;
  private JobKind kind;
  private String reason;
  private LocalDate on;
  private Instant begunAt;
  private @Nullable Instant finishedAt;
  private List<JobItem> items;
  private int size;
  private int done;
  private int refused;

  @SuppressWarnings("NullAway.Init") // filled by the store and by of()
  private Job() {}

  /** How it would begin now, whether it may or not. */
  public static Job of(JobId id, JobOrder order, List<JobItem> items, Instant now) {
    Job job = new Job();
    job.id = id;
    job.kind = order.kind();
    job.reason = order.reason();
    job.on = order.on(now);
    job.begunAt = now;
    job.items = List.copyOf(items);
    job.count();
    return job;
  }

  /**
   * Begins it.
   *
   * @throws Refusal CONFLICT, naming them, when some of its questions cannot end, when it has none,
   *     or when they are not as many as were expected
   */
  public static Job begin(JobId id, JobOrder order, List<JobItem> items, Instant now) {
    Job job = of(id, order, items, now);
    job.requirePossible();
    job.requireExpected(order.expected());
    job.raise(new JobEvent.Begun(job.id, job.kind.name(), job.reason, job.on, job.items.size()));
    return job;
  }

  private void requirePossible() {
    if (refused > 0) {
      List<JobItem> not = items.stream().filter(item -> item.is(Outcome.REFUSED)).toList();
      throw new Refusal(
              Refusal.Kind.CONFLICT,
              "not-all-possible",
              refused + " van de " + size + " vragen kunnen niet zo eindigen; er is niets gedaan.")
          .field("questions")
          .expected("alleen vragen die zo kunnen eindigen")
          .with("notPossible", refused)
          .with("items", not.subList(0, Math.min(SHOWN, not.size())));
    }
    if (items.isEmpty()) {
      throw new Refusal(
              Refusal.Kind.CONFLICT, "nothing-to-do", "Er is geen vraag die zo kan eindigen.")
          .expected("een keuze waar minstens één vraag bij past");
    }
  }

  private void requireExpected(@Nullable Integer expected) {
    if (expected != null && expected != size) {
      throw new Refusal(
              Refusal.Kind.CONFLICT,
              "other-than-expected",
              "Het zijn nu " + size + " vragen, niet " + expected + "; er is niets gedaan.")
          .field("expected")
          .expected("het aantal van nu: " + size)
          .with("size", size);
    }
  }

  /** Those among so many of its questions, from that one on, that still wait. */
  public List<JobItem> waiting(int from, int most) {
    return items.subList(Math.min(from, size), Math.min(from + most, size)).stream()
        .filter(item -> item.is(Outcome.WAITING))
        .toList();
  }

  /** What its questions are to end with. */
  public Wish wish() {
    return new Wish(kind.how(), End.By.CLERK, reason, on, null, new Batch(id, size));
  }

  /** Notes how some of them went. */
  public void went(List<JobItem.Result> results, Instant now) {
    Map<QuestionId, JobItem.Result> each =
        results.stream().collect(Collectors.toMap(JobItem.Result::question, Function.identity()));
    items = items.stream().map(item -> item.went(each.get(item.question()))).toList();
    count();
    if (waiting() > 0) {
      raise(new JobEvent.Progressed(id, kind.name(), size, done, refused));
    } else {
      finishedAt = now;
      raise(new JobEvent.Finished(id, kind.name(), size, done, refused));
    }
  }

  private void count() {
    size = items.size();
    done = (int) items.stream().filter(item -> item.is(Outcome.DONE)).count();
    refused = (int) items.stream().filter(item -> item.is(Outcome.REFUSED)).count();
  }

  public JobId id() {
    return id;
  }

  public JobKind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  /** Brussels date from which the ends hold. */
  public LocalDate on() {
    return on;
  }

  public Instant begunAt() {
    return begunAt;
  }

  /** When none waited any more; null before. */
  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  /** All of them, in the order in which they are done. */
  public List<JobItem> items() {
    return items;
  }

  public int size() {
    return size;
  }

  public int done() {
    return done;
  }

  public int refused() {
    return refused;
  }

  public int waiting() {
    return size - done - refused;
  }
}

package org.samenspraak.question.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.JobEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Step;
import org.samenspraak.question.domain.end.Wish;
import org.samenspraak.question.domain.job.JobItem.Outcome;
import org.samenspraak.question.domain.job.JobItem.Result;

/** Many questions that end in one go. */
class JobTest {
  private static final JobId ID = new JobId("job-1");
  private static final LocalDate TODAY = LocalDate.of(2020, 12, 1);
  private static final Instant NOW = brussels(TODAY, 10);
  private static final Actor CLERK = new Actor("clerk", "");

  private static JobOrder order(JobKind kind, @Nullable LocalDate on, @Nullable Integer expected) {
    return new JobOrder(
        kind, new JobOrder.FiledThrough(TODAY), "Einde zittingsperiode (voorbeeld).", on, expected);
  }

  private static JobItem item(int n, JobKind kind, QuestionStatus status) {
    return JobItem.of(
        new QuestionId("q-" + n),
        "Voorbeeldvraag " + n,
        List.of(new JobItem.Numbered(DEMIR.slug(), n)),
        kind,
        status,
        FILED_ON,
        TODAY);
  }

  private static List<JobItem> open(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(n -> item(n, JobKind.LAPSE, QuestionStatus.FILED))
        .toList();
  }

  private static Job begun(int many) {
    Job job = Job.begin(ID, order(JobKind.LAPSE, null, null), open(many), NOW);
    job.takeRaised();
    return job;
  }

  private static List<Result> done(Job job, int from, int many) {
    return job.waiting(from, many).stream().map(item -> new Result(item.question(), null)).toList();
  }

  @Test
  void itBeginsWhenAllOfItsQuestionsCanEnd() {
    Job job = Job.begin(ID, order(JobKind.LAPSE, null, 3), open(3), NOW);

    assertThat(job.raisedEvents())
        .containsExactly(
            new JobEvent.Begun(ID, "LAPSE", "Einde zittingsperiode (voorbeeld).", TODAY, 3));
    assertThat(job.waiting()).isEqualTo(3);
    assertThat(job.wish())
        .isEqualTo(
            new Wish(
                How.LAPSED,
                End.By.CLERK,
                "Einde zittingsperiode (voorbeeld).",
                TODAY,
                null,
                new QuestionEvent.Batch(ID, 3)));
  }

  @Test
  void itDoesNotBeginWhileOneOfThemCannotEnd() {
    List<JobItem> items =
        List.of(
            item(1, JobKind.LAPSE, QuestionStatus.FILED),
            item(2, JobKind.LAPSE, QuestionStatus.ANSWERED),
            item(3, JobKind.LAPSE, QuestionStatus.WITHDRAWN),
            JobItem.unknown(new QuestionId("q-4")));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Job.begin(ID, order(JobKind.LAPSE, null, null), items, NOW))
        .satisfies(refusal -> {
          assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
          assertThat(refusal.type()).isEqualTo("not-all-possible");
          assertThat(refusal.details()).containsEntry("notPossible", 3);
          assertThat(refusal.details().get("items"))
              .asInstanceOf(InstanceOfAssertFactories.list(JobItem.class))
              .extracting(JobItem::why)
              .containsExactly("already-answered", "question-ended", "not-found");
        });
  }

  @Test
  void itDoesNotBeginWithoutQuestionsNorWithMoreThanWereSeen() {
    assertRefused("nothing-to-do", order(JobKind.LAPSE, null, null), List.of());
    assertRefused("other-than-expected", order(JobKind.LAPSE, null, 2), open(3));
    assertRefused("date-in-future", order(JobKind.LAPSE, TODAY.plusDays(1), null), open(3));
  }

  private static void assertRefused(String type, JobOrder order, List<JobItem> items) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Job.begin(ID, order, items, NOW))
        .extracting(Refusal::type)
        .isEqualTo(type);
  }

  @Test
  void aQuestionFiledAfterTheDayOfItsEndCannotEndThen() {
    JobItem later =
        JobItem.of(
            new QuestionId("q-1"),
            "Voorbeeldvraag",
            List.of(),
            JobKind.LAPSE,
            QuestionStatus.FILED,
            TODAY,
            TODAY.minusDays(1));

    assertThat(later.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(later.why()).isEqualTo("ended-before-filed");
  }

  @Test
  void itTellsHowFarItIsUntilNoneWaits() {
    Job job = begun(5);

    job.went(done(job, 0, 2), NOW);
    assertThat(job.waiting(0, 2)).as("of those that went").isEmpty();
    job.went(
        List.of(
            new Result(new QuestionId("q-3"), "already-answered"),
            new Result(new QuestionId("q-4"), null)),
        NOW);
    assertThat(job.finishedAt()).isNull();
    job.went(done(job, 4, 2), NOW.plusSeconds(1));

    assertThat(job.raisedEvents())
        .containsExactly(
            new JobEvent.Progressed(ID, "LAPSE", 5, 2, 0),
            new JobEvent.Progressed(ID, "LAPSE", 5, 3, 1),
            new JobEvent.Finished(ID, "LAPSE", 5, 4, 1));
    assertThat(job.finishedAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(job.items().get(2).why()).isEqualTo("already-answered");
    assertThat(job.items().get(2).outcome()).isEqualTo(Outcome.REFUSED);
  }

  /** What is looked up in rows is what each question itself would say. */
  @Test
  void whatCanEndIsWhatTheQuestionItselfAllows() {
    Stream.of(filed(), answered(), published(), ended(How.WITHDRAWN), ended(How.LAPSED))
        .forEach(question -> {
          for (JobKind kind : JobKind.values()) {
            assertThat(kind.from().contains(question.status()))
                .as("%s of %s", kind, question.status())
                .isEqualTo(
                    question
                        .access(Viewer.office(CLERK))
                        .steps(TODAY)
                        .contains(Step.of(kind.how())));
          }
        });
  }

  @Test
  void whyOneCannotEndIsWhatTheQuestionItselfSays() {
    Stream.of(answered(), published(), ended(How.WITHDRAWN), ended(How.LAPSED))
        .forEach(question ->
            assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                    question.end(
                        new Wish(How.LAPSED, End.By.CLERK, "Voorbeeld.", null, null), RULES, NOW))
                .extracting(Refusal::type)
                .isEqualTo(JobKind.LAPSE.obstacle(question.status()).orElseThrow()));
  }

  private static Question filed() {
    return Samples.filed();
  }

  private static Question answered() {
    Question question = filed();
    question.fileAnswers(
        List.of(Samples.coordinated(), Samples.referring()),
        Samples.finalised(brussels(DUE_ON, 10)),
        RULES,
        brussels(DUE_ON, 10));
    return question;
  }

  private static Question published() {
    Question question = answered();
    Instant end = brussels(LocalDate.of(2020, 12, 22), 6);
    question.wake(new Wake("publication", end), end);
    return question;
  }

  private static Question ended(How how) {
    Question question = filed();
    question.end(new Wish(how, End.By.CLERK, "Voorbeeld.", null, null), RULES, NOW);
    return question;
  }
}

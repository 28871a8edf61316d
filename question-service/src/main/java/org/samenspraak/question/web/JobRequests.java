package org.samenspraak.question.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobKind;
import org.samenspraak.question.domain.job.JobOrder;
import org.samenspraak.web.LongText;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;

/** What is sent to end many questions in one go. */
final class JobRequests {
  private static final int LONGEST_ID = 100;

  private JobRequests() {}

  /**
   * To withdraw questions: those that are named, or those of an asker or a year.
   *
   * @param expected how many they are, for whoever saw them before
   */
  record WithdrawMany(
      @Size(min = 1, max = Job.MOST) @Nullable List<@NotNull @TextLine(max = LONGEST_ID) String> questions,
      @ShortName @Nullable String asker,
      @TextLine(max = 9) @Nullable String year,
      @NotNull @LongText String reason,
      @Nullable LocalDate on,
      @Range(min = 1, max = Job.MOST) @Nullable Integer expected) {

    JobOrder order() {
      return new JobOrder(JobKind.WITHDRAWAL, choice(), Reasons.of(reason), on, expected);
    }

    private JobOrder.Choice choice() {
      boolean matching = asker != null || year != null;
      if (matching == (questions != null)) {
        throw new Refusal(
                Refusal.Kind.INVALID,
                "unclear-choice",
                matching
                    ? "De vragen zijn opgesomd, en er staat ook een vraagsteller of zittingsjaar."
                    : "Er staat niet welke vragen.")
            .field("questions")
            .expected("ofwel de vragen zelf, ofwel een vraagsteller, een zittingsjaar of beide");
      }
      return questions == null
          ? new JobOrder.Matching(
              asker == null ? null : new AskerId(asker), ListParameters.yearOf(year))
          : new JobOrder.Named(questions.stream().map(QuestionId::new).toList());
    }
  }

  /**
   * To let lapse what is open at the end of a term of office.
   *
   * @param filedThrough last Brussels date of filing
   * @param expected how many they are, for whoever saw them before
   */
  record LapseMany(
      @NotNull LocalDate filedThrough,
      @NotNull @LongText String reason,
      @Nullable LocalDate on,
      @Range(min = 1, max = Job.MOST) @Nullable Integer expected) {

    JobOrder order() {
      return new JobOrder(
          JobKind.LAPSE, new JobOrder.FiledThrough(filedThrough), Reasons.of(reason), on, expected);
    }
  }
}

package org.samenspraak.question.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.ParliamentaryYear;

/**
 * What somebody wants done in one go.
 *
 * @param on Brussels date from which the ends hold; null for today
 * @param expected how many questions the one who asks saw; null when nobody looked before
 */
public record JobOrder(
    JobKind kind,
    Choice choice,
    String reason,
    @Nullable LocalDate on,
    @Nullable Integer expected) {

  /** Which questions are meant. */
  public sealed interface Choice {}

  /** These, all of which must be possible. */
  public record Named(List<QuestionId> questions) implements Choice {}

  /** Those of that asker or year, as far as possible. */
  public record Matching(@Nullable AskerId asker, @Nullable ParliamentaryYear year)
      implements Choice {}

  /** Those filed up to that Brussels date, as far as possible. */
  public record FiledThrough(LocalDate date) implements Choice {}

  /**
   * The Brussels date from which the ends hold.
   *
   * @throws Refusal INVALID when that is to come
   */
  public LocalDate on(Instant now) {
    LocalDate today = Brussels.dateOf(now);
    if (on != null && on.isAfter(today)) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "date-in-future",
              "De vragen kunnen niet op " + on + " geëindigd zijn.")
          .field("on")
          .expected("een datum tot en met " + today);
    }
    return on == null ? today : on;
  }
}

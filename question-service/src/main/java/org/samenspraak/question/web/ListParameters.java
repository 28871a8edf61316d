package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.views.Days;
import org.samenspraak.question.views.QuestionQueries.Filter;
import org.samenspraak.web.Input;
import org.samenspraak.workingdays.ParliamentaryYear;

/** What a list is narrowed to, as it is asked. */
final class ListParameters {
  private static final int LONGEST_WORDS = 200;

  private ListParameters() {}

  static Filter filter(
      @Nullable String minister,
      @Nullable String year,
      @Nullable Integer number,
      @Nullable QuestionStatus status,
      @Nullable String asker,
      @Nullable String words,
      @Nullable LocalDate overdueOn,
      @Nullable LocalDate lateOn,
      Days sent,
      Days due) {
    return new Filter(
        id(word(minister, "minister"), MinisterId::new),
        yearOf(word(year, "year")),
        number,
        status,
        id(word(asker, "asker"), AskerId::new),
        word(words, "q"),
        overdueOn,
        lateOn,
        sent,
        due);
  }

  /**
   * A period of days, as it is asked.
   *
   * @param what begins the names of both parameters
   * @throws Refusal INVALID when it ends before it begins
   */
  static Days days(String what, @Nullable LocalDate from, @Nullable LocalDate through) {
    if (from != null && through != null && through.isBefore(from)) {
      throw new Refusal(
              Refusal.Kind.INVALID, "period-backwards", "Deze periode eindigt voor ze begint.")
          .field(what + "Through")
          .expected("een datum vanaf " + from);
    }
    return new Days(from, through);
  }

  /** A parameter without a value narrows nothing: so a form sends what was not filled in. */
  private static @Nullable String word(@Nullable String value, String field) {
    return value == null || value.isBlank() ? null : Input.line(value, field, LONGEST_WORDS);
  }

  private static <T extends Id> @Nullable T id(@Nullable String slug, Function<String, T> of) {
    return slug == null ? null : of.apply(slug);
  }

  /** Refused when it is none. */
  static @Nullable ParliamentaryYear yearOf(@Nullable String label) {
    try {
      return label == null ? null : ParliamentaryYear.parse(label);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-year", "Dit is geen zittingsjaar.")
          .field("year")
          .expected("een zittingsjaar, bijvoorbeeld 2020-2021");
    }
  }
}

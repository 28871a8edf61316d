package org.samenspraak.question;

import org.jspecify.annotations.Nullable;
import org.samenspraak.question.domain.EmbargoUnit;
import org.samenspraak.question.domain.TermRules;
import org.samenspraak.workingdays.WorkingCalendar;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What can be set under {@code samenspraak.question}. */
@ConfigurationProperties("samenspraak.question")
record QuestionSettings(
    @DefaultValue TermSettings term,
    @DefaultValue EmbargoSettings embargo,
    @DefaultValue EndSettings end) {

  /**
   * The term of an answer.
   *
   * @param workingDays 20 by Parliament's own page
   * @param coordinatedWorkingDays for a question to several ministers; as {@code workingDays} when
   *     absent, for no source confirms another length
   * @param calendar LEGAL, FLEMISH_ADMIN or FLEMISH_ADMIN_YEAR_END; the Rules do not say which days
   *     are working days
   */
  record TermSettings(
      @DefaultValue("20") int workingDays,
      @Nullable Integer coordinatedWorkingDays,
      @DefaultValue("FLEMISH_ADMIN") String calendar) {}

  /**
   * How long the asker alone has the answers.
   *
   * @param unit WORKING by Parliament's own page; the government's page says days
   */
  record EmbargoSettings(@DefaultValue("15") int days, @DefaultValue("WORKING") EmbargoUnit unit) {}

  /**
   * How a question ends otherwise than by its answers.
   *
   * @param undoWorkingDays in which the clerk can undo a withdrawal or a conversion; no source sets
   *     them
   */
  record EndSettings(@DefaultValue("5") int undoWorkingDays) {}

  TermRules termRules() {
    Integer shared = term.coordinatedWorkingDays();
    return new TermRules(
        WorkingCalendar.named(term.calendar()),
        term.workingDays(),
        shared == null ? term.workingDays() : shared,
        embargo.days(),
        embargo.unit(),
        end.undoWorkingDays());
  }
}

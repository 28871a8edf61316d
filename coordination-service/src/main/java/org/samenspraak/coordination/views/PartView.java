package org.samenspraak.coordination.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.Coverage;
import org.samenspraak.coordination.domain.parts.DatedText;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Delivery;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.workingdays.TimeLeft;

/**
 * A part as one reader sees it: texts that the reader may not see are left out.
 *
 * @param coveredBy in Dutch words
 * @param finalText as it stands in the answer or would stand in it now
 * @param formerText that the coordinator wrote for an earlier text of the part, until it writes
 *     another
 */
public record PartView(
    int number,
    String text,
    boolean covered,
    List<String> coveredBy,
    @Nullable MarkView notCompetent,
    @Nullable String finalText,
    @Nullable String formerText,
    List<ContributionView> contributions) {

  /**
   * A mark that somebody else is competent.
   *
   * @param text left out as long as the answer is the coordinator's draft, of which it is a part
   */
  public record MarkView(NotCompetent.Level level, String who, @Nullable String text) {
    static MarkView of(NotCompetent mark, boolean readable) {
      return new MarkView(mark.level(), mark.who(), readable ? mark.text() : null);
    }
  }

  /**
   * A contribution.
   *
   * @param version number of the latest version, 0 before the first
   * @param workingDaysLeft until the internal date, absent when nothing is awaited
   * @param late whether today is after that date and a version is awaited
   * @param deliveredLate whether the latest version came after the internal date
   * @param forEarlierText whether the latest version was for an earlier text of the part
   * @param noteConfidential whether the note is in no event and no mail
   * @param reason why the ministry declined, its explanation in {@code text}
   * @param delegation that its administration drafts it or drafted it, for that ministry alone
   */
  public record ContributionView(
      MinisterId minister,
      ContributionStatus status,
      LocalDate due,
      @Nullable Integer workingDaysLeft,
      boolean late,
      boolean deliveredLate,
      int version,
      boolean forEarlierText,
      @Nullable String text,
      @Nullable String note,
      @Nullable Boolean noteConfidential,
      Declined.@Nullable Reason reason,
      @Nullable DelegationView delegation) {

    static ContributionView of(
        Contribution contribution,
        Optional<TimeLeft> left,
        boolean readable,
        @Nullable DelegationView delegation) {
      Optional<Delivery> latest = contribution.latest();
      Declined declined = contribution.declined();
      Note note = contribution.note();
      String text = declined == null ? latest.map(Delivery::text).orElse(null) : declined.text();
      return new ContributionView(
          contribution.minister(),
          contribution.status(),
          contribution.due(),
          left.map(TimeLeft::workingDays).orElse(null),
          left.filter(TimeLeft::late).isPresent(),
          latest.filter(Delivery::late).isPresent(),
          latest.map(Delivery::version).orElse(0),
          contribution.isForEarlierText(),
          readable ? text : null,
          readable && note != null ? note.text() : null,
          note == null ? null : note.confidential(),
          declined == null ? null : declined.reason(),
          delegation);
    }
  }

  static PartView of(PartWork part, CoordinationState state, Actor reader, LocalDate today) {
    boolean readable = state.mayReadFinalTexts(reader);
    Optional<String> finalText = readable ? state.finalText(part) : Optional.empty();
    Optional<NotCompetent> mark = Optional.ofNullable(part.notCompetent());
    return new PartView(
        part.number(),
        part.text(),
        part.covered(),
        new Coverage(state.table()).coveredBy(part),
        mark.map(m -> MarkView.of(m, readable)).orElse(null),
        finalText.orElse(null),
        part.formerText().filter(_ -> readable).map(DatedText::text).orElse(null),
        part.contributions().stream()
            .map(c ->
                ContributionView.of(
                    c,
                    state.timeLeft(c, today),
                    state.mayReadContribution(reader, c.minister()),
                    state.mayReadDelegation(reader, c.minister(), part.number())
                        ? DelegationView.of(c.delegation(), state, today)
                        : null))
            .toList());
  }
}

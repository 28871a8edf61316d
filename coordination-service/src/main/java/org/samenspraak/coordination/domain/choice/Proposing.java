package org.samenspraak.coordination.domain.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenspraak.coordination.domain.AskedQuestion;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.plans.PlanMatch;
import org.samenspraak.coordination.domain.text.Words;

/**
 * Who should coordinate, by the first of these that decides: there is only one addressee; one of
 * them coordinates the plan the question is about; the competences of one are mentioned most; the
 * first addressee. Every proposal says why, because cabinets agree with reasons, not with a
 * machine.
 *
 * @param text title, introduction and all parts
 */
public record Proposing(Table table, String title, String text) {

  public static Proposing about(AskedQuestion question, Table table, Parts parts) {
    StringBuilder text = new StringBuilder(question.title()).append('\n');
    text.append(question.introduction());
    parts.all().forEach(part -> text.append('\n').append(part.text()));
    return new Proposing(table, question.title(), text.toString());
  }

  public Proposal propose(Optional<PlanMatch> match) {
    List<CompetenceMatch> competences = competences();
    if (table.seats().size() == 1) {
      Seat sole = table.seats().getFirst();
      return new Proposal(
          sole.minister(), because(Reason.of(Reason.Code.SOLE_ADDRESSEE, sole), sole, match));
    }
    Optional<Seat> planner = match.flatMap(m -> table.seatOf(m.plan().coordinator()));
    if (planner.isPresent()) {
      return byPlan(planner.get(), match.orElseThrow(), competences);
    }
    return byCompetence(competences);
  }

  private static List<Reason> because(Reason reason, Seat seat, Optional<PlanMatch> match) {
    List<Reason> reasons = new ArrayList<>(List.of(reason));
    match
        .filter(m -> m.plan().coordinator().equals(seat.minister()))
        .ifPresent(m -> reasons.add(planReason(seat, m)));
    return List.copyOf(reasons);
  }

  private static Proposal byPlan(Seat planner, PlanMatch match, List<CompetenceMatch> competences) {
    List<Reason> reasons = new ArrayList<>(List.of(planReason(planner, match)));
    competences.stream()
        .filter(c -> c.seat().equals(planner) && c.strength() > 0)
        .forEach(c -> reasons.add(c.reason()));
    return new Proposal(planner.minister(), List.copyOf(reasons));
  }

  private static Reason planReason(Seat seat, PlanMatch match) {
    return new Reason(
        Reason.Code.COORDINATES_PLAN, seat.minister(), match.plan().title(), match.words());
  }

  private Proposal byCompetence(List<CompetenceMatch> competences) {
    int most = competences.stream().mapToInt(CompetenceMatch::strength).max().orElse(0);
    List<CompetenceMatch> strongest =
        competences.stream().filter(c -> most > 0 && c.strength() == most).toList();
    if (strongest.size() == 1) {
      CompetenceMatch only = strongest.getFirst();
      return new Proposal(only.seat().minister(), List.of(only.reason()));
    }
    Seat first = strongest.isEmpty() ? table.seats().getFirst() : strongest.getFirst().seat();
    return new Proposal(first.minister(), tied(first, strongest));
  }

  private static List<Reason> tied(Seat first, List<CompetenceMatch> strongest) {
    if (strongest.isEmpty()) {
      return List.of(Reason.of(Reason.Code.FIRST_ADDRESSEE, first));
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(Reason.Code.FIRST_OF_EQUALS, first));
    strongest.forEach(c -> reasons.add(c.reason()));
    return List.copyOf(reasons);
  }

  private List<CompetenceMatch> competences() {
    Words question = Words.of(text);
    return table.seats().stream().map(seat -> CompetenceMatch.of(seat, question)).toList();
  }
}

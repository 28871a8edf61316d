package org.samenspraak.portal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Part;
import org.samenspraak.portal.remote.CoordinationSeen.Seat;

/**
 * What is asked of the visitor, and what else there is to do.
 *
 * @param seat the visiting cabinet's; null for others
 * @param wanted number of the part that the visitor opened, 0 for none
 */
public record Work(
    CoordinationSeen coordination, Visitor visitor, @Nullable Seat seat, int wanted) {
  private static final Set<String> AWAITED = Set.of("REQUESTED", "RETURNED");
  private static final Set<String> UNDER_WAY = Set.of("REQUESTED", "RETURNED", "DELIVERED");

  /** The kinds of work. */
  public enum Task {
    CHOOSE,
    DECIDE,
    CONTRIBUTE,
    COORDINATE,
    NOTHING
  }

  /** A contribution with its part. */
  public record Asked(Part part, Contribution contribution) {

    /** Whether the coordinator waits for it. */
    public boolean isAwaited() {
      return AWAITED.contains(contribution.status());
    }
  }

  /** For that visitor. */
  public static Work of(CoordinationSeen coordination, Visitor visitor, int wanted) {
    Seat seat =
        coordination.ministers().stream()
            .filter(s -> visitor.isCabinet() && s.isHeldBy(visitor.slug()))
            .findFirst()
            .orElse(null);
    return new Work(coordination, visitor, seat, wanted);
  }

  /** Which it is. */
  public Task task() {
    boolean choosing = coordination.status().equals("CHOOSING");
    if (!choosing && !coordination.status().equals("COORDINATING")) {
      return Task.NOTHING;
    }
    if (visitor.kind().equals("secretariat")) {
      return Task.DECIDE;
    }
    if (seat == null) {
      return Task.NOTHING;
    }
    if (choosing) {
      return Task.CHOOSE;
    }
    if (seat.minister().equals(coordination.coordinator())) {
      return Task.COORDINATE;
    }
    return own().isEmpty() ? Task.NOTHING : Task.CONTRIBUTE;
  }

  /** Whether the next step is the visitor's. */
  public boolean isTurn() {
    return coordination.waitingFor().stream()
        .anyMatch(
            who -> who.equals(visitor.kind()) || (seat != null && seat.minister().equals(who)));
  }

  /** The first day on which an addressee's term ends. */
  public LocalDate dueOn() {
    return coordination.ministers().stream()
        .map(Seat::dueOn)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The other addressees. */
  public List<Seat> others() {
    return coordination.ministers().stream().filter(other -> !other.equals(seat)).toList();
  }

  /** Whether the cabinets can settle by themselves who coordinates. */
  public boolean isAmongTwo() {
    return coordination.ministers().size() == 2;
  }

  /** Whether all cabinets named somebody, and not the same. */
  public boolean isDisagreement() {
    return coordination.ministers().stream().allMatch(s -> s.agreement() != null)
        && coordination.ministers().stream().map(Seat::agreement).distinct().count() > 1;
  }

  /** Whether the government is to decide. */
  public boolean isForGovernment() {
    return coordination.status().equals("CHOOSING") && (!isAmongTwo() || isDisagreement());
  }

  /** Code of what follows when the visiting cabinet names that minister. */
  public String consequence(Seat named) {
    if (!isAmongTwo()) {
      return "WISH";
    }
    String other = others().getFirst().agreement();
    if (other == null) {
      return "OPEN";
    }
    return other.equals(named.minister()) ? "SETTLES" : "DISAGREES";
  }

  /** What the visiting cabinet was asked and is asked still. */
  public List<Asked> own() {
    return asked()
        .filter(a -> seat != null && a.contribution().minister().equals(seat.minister()))
        .toList();
  }

  /** What the visiting cabinet has still to deliver, the most urgent first. */
  public List<Asked> toDeliver() {
    return own().stream()
        .filter(Asked::isAwaited)
        .sorted(Comparator.comparing(a -> a.contribution().due()))
        .toList();
  }

  /** Whether all that is to be delivered has the same date. */
  public boolean isOneDate() {
    return toDeliver().stream().map(a -> a.contribution().due()).distinct().count() <= 1;
  }

  /** What the visiting cabinet delivered or declined. */
  public List<Asked> handled() {
    return own().stream().filter(a -> !a.isAwaited()).toList();
  }

  /** What the coordinator has to judge. */
  public List<Asked> toJudge() {
    return asked().filter(a -> a.contribution().status().equals("DELIVERED")).toList();
  }

  /** What the coordinator waits for. */
  public List<Asked> awaited() {
    return asked().filter(Asked::isAwaited).toList();
  }

  /** Parts without an answer for which nobody is at work. */
  public List<Part> toFill() {
    return uncovered().stream()
        .filter(
            part -> part.contributions().stream().noneMatch(c -> UNDER_WAY.contains(c.status())))
        .toList();
  }

  /** Parts without an answer. */
  public List<Part> uncovered() {
    return coordination.parts().stream().filter(part -> !part.covered()).toList();
  }

  /** Parts with an answer, by what gives it, in words. */
  public Map<String, List<Part>> sources() {
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    for (Part part : coordination.parts()) {
      part.coveredBy().forEach(by -> parts.computeIfAbsent(by, _ -> new ArrayList<>()).add(part));
    }
    return parts;
  }

  /** Whether nothing was asked yet of anybody, so that asking comes first. */
  public boolean isAskingFirst() {
    return asked().findAny().isEmpty() && !others().isEmpty() && !toFill().isEmpty();
  }

  /** The part whose forms are shown: the one that was opened, else that of the next step. */
  public Optional<Part> opened() {
    Stream<Part> next =
        isAskingFirst()
            ? Stream.of()
            : Stream.concat(toJudge().stream().map(Asked::part), toFill().stream());
    return coordination.parts().stream()
        .filter(part -> part.number() == wanted)
        .findFirst()
        .or(next::findFirst);
  }

  /** How a contribution stands, for its forms. */
  public String standing(Part part, Contribution contribution) {
    return new Standing(part.number(), contribution.minister()).of(coordination);
  }

  /** How a part stands, for the forms of its answer. */
  public String standing(Part part) {
    return new Standing(part.number(), null).of(coordination);
  }

  /** How all of it stands, for the form that fixes it. */
  public String standingOfAll() {
    return Standing.WHOLE.of(coordination);
  }

  /** How all contributions stand, for the form that asks more. */
  public String standingOfContributions() {
    return Standing.PARTS.of(coordination);
  }

  /** How it stands who coordinates, for the forms that settle it. */
  public String standing() {
    return Standing.CHOICE.of(coordination);
  }

  /** The answer to a part without the sentence of its mark, which is added by itself. */
  public static String draft(Part part) {
    String former = part.formerText() == null ? "" : part.formerText();
    String text = part.finalText() == null ? former : part.finalText();
    String mark = part.notCompetent() == null ? null : part.notCompetent().text();
    return mark != null && text.endsWith(mark)
        ? text.substring(0, text.length() - mark.length()).strip()
        : text;
  }

  /** {@code 3, 7 en 10}. */
  public static String numbers(List<Part> parts) {
    return PageWords.list(parts.stream().map(Part::number).toList());
  }

  private Stream<Asked> asked() {
    return coordination.parts().stream()
        .flatMap(part -> part.contributions().stream().map(c -> new Asked(part, c)))
        .filter(a -> !a.contribution().status().equals("CANCELLED"));
  }
}

package org.samenspraak.question.domain.end;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * Which steps a question allows, as it stands on a day.
 *
 * @param end how it ended, if it did
 * @param awaited whether an answer is awaited
 * @param open whether something of it is not public yet: an answer that is awaited, or one under
 *     embargo
 * @param convertibleFrom Brussels date from which the asker may have it converted; null while no
 *     answer is awaited
 */
public record Possible(
    @Nullable End end, boolean awaited, boolean open, @Nullable LocalDate convertibleFrom) {

  /** The steps of that Brussels date, in the order in which a form offers them. */
  public Set<Step> on(LocalDate today) {
    Set<Step> steps = EnumSet.noneOf(Step.class);
    if (end != null) {
      if (end.isUndoableOn(today)) {
        steps.add(Step.REINSTATE);
      }
      return steps;
    }
    if (open) {
      steps.add(Step.WITHDRAW);
    }
    if (awaited) {
      steps.add(Step.DECLARE_INADMISSIBLE);
      steps.add(Step.LAPSE);
    }
    if (convertibleFrom != null && !today.isBefore(convertibleFrom)) {
      steps.add(Step.CONVERT);
    }
    return steps;
  }

  /**
   * Refuses an end that is not possible, and says what is.
   *
   * @throws Refusal CONFLICT
   */
  public void require(How how, LocalDate today) {
    if (!on(today).contains(Step.of(how))) {
      throw refusal(how, today);
    }
  }

  /** The end that can be undone that day; refused with CONFLICT when there is none. */
  public End undoable(LocalDate today) {
    if (end == null) {
      throw conflict(
          "not-ended", "De vraag loopt nog; er is geen einde om ongedaan te maken.", today);
    }
    if (!end.isUndoableOn(today)) {
      throw conflict(
          "end-is-final",
          "De vraag is %s op %s; dat kon ongedaan gemaakt worden tot en met %s."
              .formatted(
                  end.how().dutch(), end.on(), Objects.requireNonNull(end.undoableThrough())),
          today);
    }
    return end;
  }

  private Refusal refusal(How how, LocalDate today) {
    if (end != null) {
      return conflict(
          "question-ended", "De vraag is %s op %s.".formatted(end.how().dutch(), end.on()), today);
    }
    if (how == How.CONVERTED && convertibleFrom != null) {
      return conflict(
              "not-overdue",
              "Een vraag kan pas in een mondelinge omgezet worden als een antwoord te laat is; bij"
                  + " deze is dat vanaf "
                  + convertibleFrom
                  + ".",
              today)
          .with("possibleOn", convertibleFrom);
    }
    return conflict(
        "already-answered",
        open
            ? "Op de vraag is geantwoord; er wordt geen antwoord meer verwacht."
            : "Op de vraag is geantwoord en alles is openbaar; daar kan niets meer aan veranderen.",
        today);
  }

  private Refusal conflict(String type, String message, LocalDate today) {
    Set<Step> steps = on(today);
    List<String> words = steps.stream().map(Step::words).toList();
    return new Refusal(Refusal.Kind.CONFLICT, type, message)
        .expected(
            steps.isEmpty()
                ? "er is nu geen stap mogelijk"
                : "wat nu wel kan: " + words.stream().collect(Collectors.joining(", ")))
        .with("allowed", steps);
  }
}

package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.QuestionPermission.Between;
import org.samenspraak.question.domain.end.Step;

/** What somebody may see of a question, and do with it. */
public record Access(Question question, Viewer viewer) {

  /** The answers of an addressing that this reader may have, in the order of filing. */
  public List<AddressingAnswer> readable(Addressing addressing) {
    return addressing.answers().stream()
        .filter(answer -> QuestionPermission.READ_ANSWER.allows(viewer.actor(), between(answer)))
        .toList();
  }

  /** Whether also those that are not public. */
  public boolean readsAnswers() {
    return allows(QuestionPermission.READ_ANSWER);
  }

  /** Hash of the document that the question was read from; nothing when it was typed. */
  public Optional<String> source() {
    return allows(QuestionPermission.READ_SOURCE) ? question.source() : Optional.empty();
  }

  /**
   * Whether they may read letters before the answer is final.
   *
   * @param coordinator of the answer, if it is known; otherwise whether any coordinator might
   */
  public boolean previews(@Nullable MinisterId coordinator) {
    Set<Between> holding = between();
    if (coordinator == null || question.addressing(coordinator).isHeldBy(viewer.actor().name())) {
      holding.add(Between.COORDINATES);
    }
    return QuestionPermission.PREVIEW_LETTER.allows(viewer.actor(), holding);
  }

  /** The steps besides answering that are possible on that Brussels date, as far as theirs. */
  public Set<Step> steps(LocalDate today) {
    Set<Step> steps = question.possible().on(today);
    steps.removeIf(step -> !allows(QuestionPermission.needed(step)));
    return steps;
  }

  /** Whether they may. */
  public boolean allows(QuestionPermission row) {
    return row.allows(viewer.actor(), between());
  }

  /** Refuses with FORBIDDEN whoever may not do that with it. */
  public void require(QuestionPermission row) {
    row.check(
        viewer.actor(),
        between(),
        () ->
            mandateOver()
                .map(over -> new Refusal(Refusal.Kind.FORBIDDEN, "mandate-over", over.words()))
                .orElseGet(() ->
                    new Refusal(
                        Refusal.Kind.FORBIDDEN, "not-allowed-for-actor", "U kunt dit niet doen."))
                .expected(row.whose()));
  }

  /** Of its own asker, who is no member any more and has what everybody has. */
  public Optional<MandateOver> mandateOver() {
    return viewer.actor().isA(Viewer.ASKER) && between().contains(Between.IS_ASKER)
        ? Optional.ofNullable(viewer.mandateOver())
        : Optional.empty();
  }

  private Set<Between> between(AddressingAnswer answer) {
    Set<Between> holding = between();
    if (answer.isPublished()) {
      holding.add(Between.PUBLISHED);
    }
    return holding;
  }

  /** What holds between them, whatever becomes of the answers. */
  private Set<Between> between() {
    Set<Between> holding = EnumSet.noneOf(Between.class);
    if (question.asker().slug().value().equals(viewer.actor().name())) {
      holding.add(Between.IS_ASKER);
    }
    if (viewer.sits()) {
      holding.add(Between.SITS);
    }
    if (question.addressings().stream().anyMatch(a -> a.isHeldBy(viewer.actor().name()))) {
      holding.add(Between.HOLDS);
    }
    return holding;
  }
}

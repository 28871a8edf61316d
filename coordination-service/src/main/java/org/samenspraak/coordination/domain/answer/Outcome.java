package org.samenspraak.coordination.domain.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.AnswerRound;

/**
 * What the coordination came to.
 *
 * @param finalisation the answers as they are fixed now
 * @param unfiled answers that were fixed and not filed, in order; they stay readable by their hash,
 *     because the fact that announced them may come again
 * @param notFiled the last time that happened, until the answers are fixed anew
 * @param closedAt when nothing was to be answered any more
 * @param closing why
 * @param further answers beside those, in order
 */
public record Outcome(
    @Nullable Finalisation finalisation,
    List<Finalisation> unfiled,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt,
    @Nullable Closing closing,
    List<Further> further) {
  public static final Outcome NONE = new Outcome(null, List.of(), null, null, null, List.of());

  /** The round of the final answers that were fixed last; no number is given twice. */
  public AnswerRound finalRound() {
    return new AnswerRound("COORDINATION", further.size() + unfiled.size() + 1, "FINAL");
  }

  /** What is given next beside the final answer. */
  public Further next(Answer answer, Instant at) {
    if (further.size() == Further.MOST) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "too-many-answers",
          "Er zijn al %d voorlopige, aanvullende en rechtzettende antwoorden."
              .formatted(Further.MOST));
    }
    int before = further.size() + unfiled.size() + (finalisation == null ? 0 : 1);
    return new Further(before + 1, answer, at, null);
  }

  /** With that answer too. */
  public Outcome and(Further next) {
    List<Further> all = new ArrayList<>(further);
    all.add(next);
    return new Outcome(finalisation, unfiled, notFiled, closedAt, closing, List.copyOf(all));
  }

  /** The answer that was announced by that hash. */
  public Optional<Answer> announcedBy(String sha256) {
    return Stream.concat(
            Stream.concat(Stream.ofNullable(finalisation), unfiled.stream())
                .flatMap(fixed -> fixed.answers().stream()),
            further.stream().map(Further::answer))
        .filter(answer -> answer.sha256().equals(sha256))
        .findFirst();
  }

  public Outcome fixed(Finalisation now) {
    return new Outcome(now, unfiled, null, closedAt, closing, further);
  }

  /** Answers of that round are not filed. */
  public Outcome notFiled(AnswerRound round, NotFiled why) {
    List<Further> all =
        further.stream()
            .map(one -> one.round().equals(round) ? one.notFiledBecause(why.reason()) : one)
            .toList();
    boolean ofFurther = further.stream().anyMatch(one -> one.round().equals(round));
    return new Outcome(finalisation, unfiled, ofFurther ? notFiled : why, closedAt, closing, all);
  }

  public Outcome undone() {
    List<Finalisation> all = new ArrayList<>(unfiled);
    Optional.ofNullable(finalisation).ifPresent(all::add);
    return new Outcome(null, List.copyOf(all), notFiled, closedAt, closing, further);
  }

  public Outcome closed(Closing why, Instant at) {
    return new Outcome(null, undone().unfiled(), notFiled, at, why, further);
  }

  /** An answer from paper outlasts an end, which may be undone; nothing outlasts that answer. */
  public Outcome closedAgain(Closing why) {
    return why.isUndoable()
        ? this
        : new Outcome(finalisation, unfiled, notFiled, closedAt, why, further);
  }

  /** Whether the question ended in a way that was undone or may be. */
  public boolean isUndoable() {
    return closing != null && closing.isUndoable();
  }

  public Outcome resumed() {
    return new Outcome(null, unfiled, notFiled, null, null, further);
  }
}

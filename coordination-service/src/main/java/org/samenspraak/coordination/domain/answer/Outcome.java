package org.samenspraak.coordination.domain.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the coordination came to.
 *
 * @param finalisation the answers as they are fixed now
 * @param unfiled answers that were fixed and not filed, in order; they stay readable by their hash,
 *     because the fact that announced them may come again
 * @param notFiled the last time that happened, until the answers are fixed anew
 * @param closedAt when nothing was to be answered any more
 * @param closing why
 */
public record Outcome(
    @Nullable Finalisation finalisation,
    List<Finalisation> unfiled,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt,
    @Nullable Closing closing) {
  public static final Outcome NONE = new Outcome(null, List.of(), null, null, null);

  /** The answer that was announced by that hash. */
  public Optional<Answer> announcedBy(String sha256) {
    return Stream.concat(Stream.ofNullable(finalisation), unfiled.stream())
        .flatMap(fixed -> fixed.answers().stream())
        .filter(answer -> answer.sha256().equals(sha256))
        .findFirst();
  }

  public Outcome fixed(Finalisation now) {
    return new Outcome(now, unfiled, null, closedAt, closing);
  }

  public Outcome notFiled(NotFiled why) {
    return new Outcome(finalisation, unfiled, why, closedAt, closing);
  }

  public Outcome undone() {
    List<Finalisation> all = new ArrayList<>(unfiled);
    Optional.ofNullable(finalisation).ifPresent(all::add);
    return new Outcome(null, List.copyOf(all), notFiled, closedAt, closing);
  }

  public Outcome closed(Closing why, Instant at) {
    return new Outcome(null, undone().unfiled(), notFiled, at, why);
  }

  /** An answer from paper outlasts an end, which may be undone; nothing outlasts that answer. */
  public Outcome closedAgain(Closing why) {
    return why.isUndoable() ? this : new Outcome(finalisation, unfiled, notFiled, closedAt, why);
  }

  /** Whether the question ended in a way that was undone or may be. */
  public boolean isUndoable() {
    return closing != null && closing.isUndoable();
  }

  public Outcome resumed() {
    return new Outcome(null, unfiled, notFiled, null, null);
  }
}

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
 * @param closedAt when the question was answered from its document
 */
public record Outcome(
    @Nullable Finalisation finalisation,
    List<Finalisation> unfiled,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt) {
  public static final Outcome NONE = new Outcome(null, List.of(), null, null);

  /** The answer that was announced by that hash. */
  public Optional<Answer> announcedBy(String sha256) {
    return Stream.concat(Stream.ofNullable(finalisation), unfiled.stream())
        .flatMap(fixed -> fixed.answers().stream())
        .filter(answer -> answer.sha256().equals(sha256))
        .findFirst();
  }

  public Outcome fixed(Finalisation now) {
    return new Outcome(now, unfiled, null, closedAt);
  }

  public Outcome notFiled(NotFiled why) {
    return new Outcome(finalisation, unfiled, why, closedAt);
  }

  public Outcome undone() {
    List<Finalisation> all = new ArrayList<>(unfiled);
    Optional.ofNullable(finalisation).ifPresent(all::add);
    return new Outcome(null, List.copyOf(all), notFiled, closedAt);
  }

  public Outcome closed(Instant at) {
    return new Outcome(null, undone().unfiled(), notFiled, at);
  }
}

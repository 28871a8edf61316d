package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.choice.Table;

/**
 * One numbered part of the question and the work on its answer. It is covered by an accepted
 * contribution, by the coordinator's own text, or by a mark that somebody else is competent.
 *
 * @param number from 1
 * @param text as asked
 * @param contributions one per asked ministry, in the order of first asking
 * @param texts versions of the coordinator's own text
 */
public record PartWork(
    int number,
    String text,
    List<Contribution> contributions,
    @Nullable NotCompetent notCompetent,
    List<DatedText> texts) {

  /** A part on which no work was done. */
  public static PartWork untouched(int number, String text) {
    return new PartWork(number, text, List.of(), null, List.of());
  }

  /** The contribution of that minister, if it was ever asked. */
  public Optional<Contribution> contributionOf(MinisterId minister) {
    return contributions.stream().filter(c -> c.minister().equals(minister)).findFirst();
  }

  /** The coordinator's own text, if there is one. */
  public Optional<DatedText> ownText() {
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getLast());
  }

  /** Whether nothing is missing for the answer. */
  public boolean covered() {
    return progress().covered();
  }

  /** How far it is. */
  public PartProgress progress() {
    return new PartProgress(
        notCompetent != null,
        !texts.isEmpty(),
        contributions.stream()
            .map(c -> new PartProgress.Asked(c.minister(), c.status(), c.due()))
            .toList());
  }

  public Contribution askedOf(MinisterId minister, Table table) {
    return contributionOf(minister)
        .orElseThrow(() ->
            new Refusal(
                    Refusal.Kind.CONFLICT,
                    "contribution-not-requested",
                    "Voor deelvraag "
                        + number
                        + " werd geen bijdrage gevraagd van "
                        + table.nameOf(minister)
                        + ".")
                .field("minister"));
  }

  public PartWork with(Contribution changed) {
    List<Contribution> all = new ArrayList<>(contributions);
    all.replaceAll(c -> c.minister().equals(changed.minister()) ? changed : c);
    if (contributionOf(changed.minister()).isEmpty()) {
      all.add(changed);
    }
    return new PartWork(number, text, List.copyOf(all), notCompetent, texts);
  }

  public PartWork marked(@Nullable NotCompetent mark) {
    return new PartWork(number, text, contributions, mark, texts);
  }

  public PartWork written(String own, String salt, Instant at) {
    if (ownText().filter(latest -> latest.text().equals(own)).isPresent()) {
      return this;
    }
    List<DatedText> more = new ArrayList<>(texts);
    more.add(new DatedText(texts.size() + 1, own, salt, at));
    return new PartWork(number, text, contributions, notCompetent, List.copyOf(more));
  }
}

package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param former versions of it that were for an earlier text of the part, and count no more
 */
public record PartWork(
    int number,
    String text,
    List<Contribution> contributions,
    @Nullable NotCompetent notCompetent,
    List<DatedText> texts,
    List<DatedText> former) {

  /** A part on which no work was done. */
  public static PartWork untouched(int number, String text) {
    return new PartWork(number, text, List.of(), null, List.of(), List.of());
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
        number,
        notCompetent != null,
        ownText().map(DatedText::at).orElse(null),
        contributions.stream().map(Contribution::progress).toList());
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
    return new PartWork(number, text, List.copyOf(all), notCompetent, texts, former);
  }

  PartWork undelegated() {
    return new PartWork(
        number,
        text,
        contributions.stream().map(Contribution::undelegated).toList(),
        notCompetent,
        texts,
        former);
  }

  /**
   * Asks something else: what was in the answer until now has to be confirmed, or replaced. A mark
   * that somebody else is competent was about the earlier text and falls away.
   */
  PartWork rewritten(String anew) {
    return new PartWork(
        number,
        anew,
        contributions.stream().map(Contribution::forEarlierText).toList(),
        null,
        List.of(),
        Stream.concat(former.stream(), texts.stream()).toList());
  }

  /** Asks no answer any more; what was accepted or declined stays as it is. */
  PartWork released() {
    return new PartWork(
        number,
        text,
        contributions.stream().map(c -> c.isOpen() ? c.cancelled() : c).toList(),
        notCompetent,
        texts,
        former);
  }

  /** Its contributions as they read in the answer; those of former addressees behind. */
  public List<Contribution> inOrderOf(Table table) {
    List<MinisterId> order = table.ministers();
    return contributions.stream()
        .sorted(
            Comparator.comparingInt(c -> {
              int place = order.indexOf(c.minister());
              return place < 0 ? order.size() : place;
            }))
        .toList();
  }

  PartWork within(InternalDue dates) {
    return new PartWork(
        number,
        text,
        contributions.stream().map(contribution -> contribution.within(dates)).toList(),
        notCompetent,
        texts,
        former);
  }

  /** That ministry is not addressed any more: what it still owed is not asked. */
  PartWork leftBy(MinisterId minister) {
    return contributionOf(minister)
        .filter(Contribution::isOpen)
        .map(open -> with(open.cancelled()))
        .orElse(this);
  }

  /** The coordinator's last text for an earlier text of the part, until it writes another. */
  public Optional<DatedText> formerText() {
    return texts.isEmpty() && !former.isEmpty() ? Optional.of(former.getLast()) : Optional.empty();
  }

  public PartWork marked(@Nullable NotCompetent mark) {
    return new PartWork(number, text, contributions, mark, texts, former);
  }

  public PartWork written(String own, String salt, Instant at) {
    if (ownText().filter(latest -> latest.text().equals(own)).isPresent()) {
      return this;
    }
    List<DatedText> more = new ArrayList<>(texts);
    more.add(new DatedText(former.size() + texts.size() + 1, own, salt, at));
    return new PartWork(number, text, contributions, notCompetent, List.copyOf(more), former);
  }
}

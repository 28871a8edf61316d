package org.samenspraak.coordination.domain.parts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * What a line cabinet writes before it delivers, together with its administration while that has
 * the part. It is saved as often as they like, with the version of the contribution for which it is
 * meant, and nobody else ever sees it: no fact tells of it. Delivering leaves it as it is; it is
 * then meant for a version that exists, and no longer offered to go on with.
 */
@AggregateType("contribution-draft")
public final class ContributionDraft extends Aggregate {
  /** Of all that is kept of one draft, in bytes of UTF-8; the oldest texts make room. */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private QuestionId questionId;
  private int part;
  private MinisterId minister;
  private List<Saved> saved = List.of();

  /**
   * One time it was saved.
   *
   * @param meantFor number of the version of the contribution that it is to become
   */
  public record Saved(String text, int meantFor, Instant at) {}

  @SuppressWarnings("NullAway.Init") // filled by the store and by empty()
  private ContributionDraft() {}

  /** Nothing saved yet. */
  public static ContributionDraft empty(QuestionId questionId, int part, MinisterId minister) {
    ContributionDraft draft = new ContributionDraft();
    draft.questionId = questionId;
    draft.part = part;
    draft.minister = minister;
    return draft;
  }

  /** Id of the draft of one ministry for one part. */
  public static String id(QuestionId questionId, int part, MinisterId minister) {
    return questionId + "-" + part + "-" + minister;
  }

  /** Saves it. */
  public void save(String text, int meantFor, Instant at) {
    List<Saved> all = new ArrayList<>(saved);
    if (!all.isEmpty()
        && all.getLast().text().equals(text)
        && all.getLast().meantFor() == meantFor) {
      return;
    }
    all.add(new Saved(text, meantFor, at));
    while (bytes(all) > MOST_BYTES) {
      all.removeFirst();
    }
    saved = List.copyOf(all);
  }

  public QuestionId questionId() {
    return questionId;
  }

  public MinisterId minister() {
    return minister;
  }

  /** Number of the part. */
  public int part() {
    return part;
  }

  /** As it was saved last. */
  public Saved latest() {
    return saved.getLast();
  }

  /** As it was saved before, the oldest first. */
  public List<Saved> earlier() {
    return saved.subList(0, saved.size() - 1);
  }

  private static long bytes(List<Saved> all) {
    return all.stream().mapToLong(one -> one.text().getBytes(StandardCharsets.UTF_8).length).sum();
  }
}

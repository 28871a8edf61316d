package org.samenspraak.question.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * The texts that a question had, none of which is ever lost.
 *
 * @param current of the text that counts, which the question itself holds
 * @param former those before it, the first one first
 */
public record TextHistory(TextOrigin current, List<FormerText> former) {
  /** Of all former texts together: a question is one document of at most 16 MB in the store. */
  static final long MAX_BYTES = 2L * 1024 * 1024;

  /** Keeps a copy of the list. */
  public TextHistory {
    former = List.copyOf(former);
  }

  static TextHistory filed(Instant at) {
    return new TextHistory(new TextOrigin(1, at, null, null), List.of());
  }

  /** The next version begins; refused when no more can be kept. */
  TextHistory corrected(QuestionText text, Asker asker, String reason, Cause by) {
    List<FormerText> longer = new ArrayList<>(former);
    longer.add(new FormerText(current, text, asker));
    if (longer.stream().mapToLong(earlier -> earlier.text().bytes()).sum() > MAX_BYTES) {
      throw new Refusal(
              Refusal.Kind.TOO_LARGE,
              "too-many-texts",
              "Van deze vraag zijn te veel teksten bewaard om ze nog eens te verbeteren.")
          .expected("hoogstens 2 MiB tekst in alle eerdere versies samen")
          .with("limit", MAX_BYTES);
    }
    return new TextHistory(
        new TextOrigin(current.version() + 1, by.at(), by.actor().toString(), reason), longer);
  }
}

package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.util.List;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.coordination.domain.parts.FollowedParts;

/**
 * What is asked since the clerk corrected it.
 *
 * @param version from 2
 * @param parts those that ask an answer, lowest number first
 */
public record CorrectedText(
    int version,
    String title,
    AskerId asker,
    String askerName,
    String introduction,
    List<QuestionEvent.Part> parts)
    implements QuestionChange {

  /** As question-service told it. */
  public static CorrectedText of(QuestionEvent.Corrected fact) {
    return new CorrectedText(
        fact.textVersion(),
        fact.title(),
        fact.asker(),
        fact.askerName(),
        fact.introduction(),
        fact.parts());
  }

  @Override
  public Following on(CoordinationState now, Instant at) {
    FollowedParts followed = FollowedParts.of(now.parts(), parts);
    Following next = Following.from(now);
    return next.with(now.question().following(this))
        .with(followed.parts())
        .telling(next.words().followed(version, now.parts(), followed));
  }
}

package org.samenspraak.question.domain.job;

import java.util.Optional;
import java.util.Set;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.domain.end.How;

/** What is done with many questions in one go. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are
public enum JobKind {
  /** For an asker who takes them back, also those whose answers are not public yet. */
  WITHDRAWAL(How.WITHDRAWN, Set.of(QuestionStatus.FILED, QuestionStatus.ANSWERED)),
  /** Those that await an answer when Parliament's term of office ends. */
  LAPSE(How.LAPSED, Set.of(QuestionStatus.FILED));

  private final How how;
  private final Set<QuestionStatus> from;

  JobKind(How how, Set<QuestionStatus> from) {
    this.how = how;
    this.from = from;
  }

  /** How each of them ends. */
  public How how() {
    return how;
  }

  /** In which a question can end like that. */
  public Set<QuestionStatus> from() {
    return from;
  }

  /** Why a question of that status cannot end like that: the slug of the question's own refusal. */
  Optional<String> obstacle(QuestionStatus status) {
    if (from.contains(status)) {
      return Optional.empty();
    }
    boolean answered = status == QuestionStatus.ANSWERED || status == QuestionStatus.PUBLISHED;
    return Optional.of(answered ? "already-answered" : "question-ended");
  }
}

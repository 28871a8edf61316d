package org.samenspraak.notification.views;

import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.AskedQuestion;
import org.samenspraak.notification.domain.AskedQuestion.Seat;
import org.springframework.stereotype.Component;

/** The filed questions, by id. */
@Component
public class KnownQuestions extends Projection<AskedQuestion> {

  KnownQuestions(ViewStore store) {
    super(store, "known_questions", AskedQuestion.class);
    on(QuestionEvent.Filed.class, QuestionEvent.Filed::questionId, (before, filed) -> asked(filed));
  }

  /** What the filing of a question says of it. */
  public static AskedQuestion asked(QuestionEvent.Filed filed) {
    return new AskedQuestion(
        filed.questionId(),
        filed.title(),
        filed.askerName(),
        filed.addressings().stream()
            .map(a -> new Seat(a.minister(), a.number(), a.dueOn()))
            .toList());
  }
}

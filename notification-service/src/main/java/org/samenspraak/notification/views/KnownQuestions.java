package org.samenspraak.notification.views;

import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.ToldQuestion.Seat;
import org.springframework.stereotype.Component;

/** The filed questions, by id. */
@Component
public class KnownQuestions extends Projection<ToldQuestion> {

  KnownQuestions(ViewStore store) {
    super(store, "known_questions", ToldQuestion.class);
    on(
        QuestionEvent.Filed.class,
        event -> event.questionId().value(),
        (before, filed) -> asked(filed));
  }

  /** What the filing of a question says of it. */
  public static ToldQuestion asked(QuestionEvent.Filed filed) {
    return new ToldQuestion(
        filed.questionId(),
        filed.title(),
        filed.askerName(),
        filed.addressings().stream()
            .map(a -> new Seat(a.addressedTo(), a.number(), a.dueOn()))
            .toList());
  }
}

package org.samenspraak.notification.views;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.ToldQuestion.Seat;
import org.springframework.stereotype.Component;

/** The filed questions, by id, as they are now. */
@Component
public class KnownQuestions extends Projection<ToldQuestion> {

  KnownQuestions(ViewStore store) {
    super(store, "known_questions", ToldQuestion.class);
    on(
        QuestionEvent.Filed.class,
        event -> event.questionId().value(),
        (before, filed) -> asked(filed));
    since(
        QuestionEvent.Corrected.class,
        QuestionEvent.Corrected::questionId,
        (before, corrected) -> before.called(corrected.title(), corrected.askerName()));
    since(
        QuestionEvent.AddressingAdded.class,
        QuestionEvent.AddressingAdded::questionId,
        (before, added) -> before.joinedBy(seat(added.addressing())));
    since(
        QuestionEvent.AddressingRemoved.class,
        QuestionEvent.AddressingRemoved::questionId,
        (before, removed) -> before.leftBy(removed.minister()));
    since(
        QuestionEvent.AddressingReaddressed.class,
        QuestionEvent.AddressingReaddressed::questionId,
        (before, moved) -> before.leftBy(moved.minister()).joinedBy(seat(moved.addressing())));
    since(
        QuestionEvent.AddressingRenumbered.class,
        QuestionEvent.AddressingRenumbered::questionId,
        (before, renumbered) ->
            before.with(
                new Seat(
                    renumbered.minister(),
                    renumbered.number(),
                    before.seatOf(renumbered.minister()).dueOn())));
    since(
        QuestionEvent.TermChanged.class,
        QuestionEvent.TermChanged::questionId,
        (before, changed) ->
            before.with(new Seat(changed.minister(), changed.number(), changed.after().dueOn())));
  }

  /** What the filing of a question says of it. */
  public static ToldQuestion asked(QuestionEvent.Filed filed) {
    return new ToldQuestion(
        filed.questionId(),
        filed.title(),
        filed.askerName(),
        filed.addressings().stream().map(KnownQuestions::seat).toList());
  }

  /** Facts of one question come in order, so its filing was seen before. */
  private <E extends QuestionEvent> void since(
      Class<E> event, Function<E, QuestionId> id, BiFunction<ToldQuestion, E, ToldQuestion> fold) {
    on(
        event,
        fact -> id.apply(fact).value(),
        (before, fact) -> fold.apply(Objects.requireNonNull(before, "not filed yet"), fact));
  }

  private static Seat seat(QuestionEvent.Addressing addressing) {
    return new Seat(addressing.addressedTo(), addressing.number(), addressing.dueOn());
  }
}

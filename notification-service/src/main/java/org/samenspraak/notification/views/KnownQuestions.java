package org.samenspraak.notification.views;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.PartText;
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
        (before, corrected) ->
            before.reads(
                corrected.title(),
                corrected.asker(),
                corrected.askerName(),
                texts(corrected.parts())));
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
            before.with(numbered(before.seatOf(renumbered.minister()), renumbered.number())));
    since(
        QuestionEvent.TermChanged.class,
        QuestionEvent.TermChanged::questionId,
        (before, changed) -> before.with(counted(changed)));
  }

  /** What the filing of a question says of it. */
  public static ToldQuestion asked(QuestionEvent.Filed filed) {
    return new ToldQuestion(
        filed.questionId(),
        filed.title(),
        filed.asker(),
        filed.askerName(),
        texts(filed.parts()),
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

  private static List<PartText> texts(List<QuestionEvent.Part> parts) {
    return parts.stream().map(part -> new PartText(part.number(), part.text())).toList();
  }

  private static Seat seat(QuestionEvent.Addressing addressing) {
    return new Seat(
        addressing.addressedTo(), addressing.number(), addressing.dueOn(), addressing.calendar());
  }

  private static Seat numbered(Seat before, int number) {
    return new Seat(before.minister(), number, before.dueOn(), before.calendar());
  }

  private static Seat counted(QuestionEvent.TermChanged changed) {
    QuestionEvent.CountedTerm term = changed.after();
    return new Seat(changed.minister(), changed.number(), term.dueOn(), term.calendar());
  }
}

package org.samenspraak.question.application;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.views.QuestionQueries;
import org.springframework.stereotype.Component;

/** Says which earlier question stands in the way of a filing. */
@Component
class Duplicates {
  private final QuestionQueries questions;

  Duplicates(QuestionQueries questions) {
    this.questions = questions;
  }

  /**
   * The refusal with a link to the earlier question: a copy of the same one, or one that has a
   * number of it.
   */
  Optional<Refusal> of(Filing filing) {
    return questions
        .withIdentity(filing.identity())
        .map(Duplicates::sameQuestion)
        .or(() -> numbers(filing).findFirst());
  }

  private Stream<Refusal> numbers(Filing filing) {
    return IntStream.range(0, filing.addressees().size())
        .mapToObj(i -> number(filing, i))
        .flatMap(Optional::stream);
  }

  private Optional<Refusal> number(Filing filing, int index) {
    Addressee addressee = filing.addressees().get(index);
    return questions
        .withNumber(filing.numberKeys().get(index))
        .map(holder ->
            link(
                    holder,
                    "number-already-used",
                    "Vraag nr. %d aan “%s” bestaat al in dit zittingsjaar."
                        .formatted(addressee.number(), addressee.minister()))
                .field("addressees[" + index + "].number")
                .expected("een nummer dat bij deze minister nog niet gebruikt is"));
  }

  private static Refusal sameQuestion(Versioned<Question> first) {
    return link(
            first,
            "question-already-filed",
            "Deze vraag werd al ingediend: dezelfde vraagsteller, datum en titel.")
        .field("title")
        .expected("een vraag die nog niet werd ingediend");
  }

  private static Refusal link(Versioned<Question> first, String type, String message) {
    return new Refusal(Refusal.Kind.CONFLICT, type, message)
        .with("question", first.id())
        .with("link", "/api/questions/" + first.id());
  }
}

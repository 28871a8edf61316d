package org.samenspraak.question.application;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
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
   * The refusal with a link to the earlier question: a copy of the same one, one that could be the
   * same, or one that has a number of it.
   */
  Optional<Refusal> of(Filing filing) {
    return questions
        .withIdentity(filing.identity())
        .map(first -> again(filing, sameAmongDoubles(filing, first)))
        .or(() -> numbers(filing).findFirst());
  }

  /** The refusal of a correction by which a question could be taken for another one. */
  Optional<Refusal> of(String identity) {
    return questions
        .withIdentity(identity)
        .map(other ->
            link(
                    other,
                    "likely-double",
                    "Met deze verbetering zou de vraag op een andere lijken: dezelfde vraagsteller"
                        + " diende op die dag al een vraag in met deze titel.")
                .field("title")
                .expected("een andere titel, of een andere vraagsteller"));
  }

  private Stream<Refusal> numbers(Filing filing) {
    return IntStream.range(0, filing.addressees().size())
        .mapToObj(i -> number(filing, i))
        .flatMap(Optional::stream);
  }

  private Optional<Refusal> number(Filing filing, int index) {
    Addressee addressee = filing.addressees().get(index);
    return ofNumber(
        filing.numberKeys().get(index),
        addressee.minister(),
        addressee.number(),
        "addressees[" + index + "].number");
  }

  /** The refusal of a number that another question has, or had. */
  Optional<Refusal> ofNumber(String key, MinisterId minister, int number, String field) {
    return questions
        .withNumber(key)
        .map(holder ->
            link(
                    holder,
                    "number-already-used",
                    "Vraag nr. %d aan “%s” bestaat al in dit zittingsjaar."
                        .formatted(number, minister))
                .field(field)
                .expected("een nummer dat bij deze minister nog niet gebruikt is"));
  }

  /** Only who saw the other question can say that this one is another. */
  static Refusal notLike(QuestionId named) {
    return new Refusal(
            Refusal.Kind.INVALID,
            "no-likely-double",
            "Er is geen vraag “%s” van dezelfde vraagsteller, dag en titel.".formatted(named))
        .field("likelyDoubleOf")
        .expected("de vraag waarnaar de weigering verwees, of niets");
  }

  /** The first, unless one of those that were filed beside it is this very question. */
  private Versioned<Question> sameAmongDoubles(Filing filing, Versioned<Question> first) {
    Optional<Versioned<Question>> other = Optional.of(first);
    while (other.isPresent() && !isSame(filing, other.get().state())) {
      other = questions.withIdentity(filing.identityBeside(other.get().state().id()));
    }
    return other.orElse(first);
  }

  private static boolean isSame(Filing filing, Question other) {
    return filing.hasTextOf(other) && filing.hasAddresseesOf(other);
  }

  private static Refusal again(Filing filing, Versioned<Question> first) {
    Refusal refusal =
        isSame(filing, first.state())
            ? link(
                first,
                "question-already-filed",
                "Deze vraag werd al ingediend: dezelfde vraagsteller, dag, tekst en"
                    + " geadresseerden.")
            : link(first, "likely-double", likely(filing, first.state()));
    return refusal
        .field("title")
        .expected(
            "een vraag die nog niet werd ingediend; is dit toch een andere, dien ze dan in met"
                + " likelyDoubleOf="
                + first.id());
  }

  private static String likely(Filing filing, Question first) {
    String differs =
        filing.hasTextOf(first)
            ? "met dezelfde tekst, aan andere ministers"
            : filing.hasAddresseesOf(first)
                ? "aan dezelfde ministers, met een andere tekst"
                : "met een andere tekst, aan andere ministers";
    return "Dezelfde vraagsteller diende op die dag al een vraag in met deze titel, "
        + differs
        + ". Misschien is het dezelfde.";
  }

  private static Refusal link(Versioned<Question> first, String type, String message) {
    return new Refusal(Refusal.Kind.CONFLICT, type, message)
        .with("question", first.id())
        .with("link", "/api/questions/" + first.id());
  }
}

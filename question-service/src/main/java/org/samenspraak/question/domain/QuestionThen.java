package org.samenspraak.question.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.end.End;

/** What of a question can be otherwise than it was. */
record QuestionThen(
    QuestionText text,
    Asker asker,
    TextHistory texts,
    List<Addressing> addressings,
    List<FormerAddressing> former,
    @Nullable End end) {

  QuestionThen {
    addressings = List.copyOf(addressings);
    former = List.copyOf(former);
  }

  static QuestionThen of(Question question) {
    return new QuestionThen(
        question.text(),
        question.asker(),
        question.texts(),
        question.addressings(),
        question.formerAddressings(),
        question.ended().orElse(null));
  }

  QuestionThen withEnd(@Nullable End other) {
    return new QuestionThen(text, asker, texts, addressings, former, other);
  }

  /** With each addressing as that makes it. */
  QuestionThen each(UnaryOperator<Addressing> change) {
    return with(addressings.stream().map(change).toList(), former);
  }

  /** With the one of that minister as that makes it. */
  QuestionThen of(MinisterId minister, UnaryOperator<Addressing> change) {
    return each(a -> a.minister().equals(minister) ? change.apply(a) : a);
  }

  QuestionThen without(MinisterId minister) {
    return with(addressings.stream().filter(a -> !a.minister().equals(minister)).toList(), former);
  }

  /** With the addressing back that ended last with that minister. */
  QuestionThen backTo(MinisterId minister) {
    FormerAddressing back =
        former.reversed().stream()
            .filter(was -> was.addressing().minister().equals(minister))
            .findFirst()
            .orElseThrow();
    List<Addressing> now = new ArrayList<>(addressings);
    now.add(back.addressing());
    return with(now, former.stream().filter(was -> !was.equals(back)).toList());
  }

  QuestionThen sorted(Comparator<Addressing> order) {
    return with(addressings.stream().sorted(order).toList(), former);
  }

  /** With the text before this one. */
  QuestionThen withFormerText() {
    FormerText last = texts.former().getLast();
    List<FormerText> earlier = texts.former().subList(0, texts.former().size() - 1);
    return new QuestionThen(
        last.text(),
        last.asker(),
        new TextHistory(last.origin(), earlier),
        addressings,
        former,
        end);
  }

  private QuestionThen with(List<Addressing> now, List<FormerAddressing> were) {
    return new QuestionThen(text, asker, texts, now, were, end);
  }
}

package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;

/** The text of one minister's answer, with the salt of the hash by which it was announced. */
record AnswerView(
    MinisterId minister,
    int number,
    AnswerKind kind,
    LocalDate filedOn,
    boolean timely,
    @Nullable String text,
    List<Part> parts,
    String salt) {

  /** Those that the reader may have. */
  static List<AnswerView> of(Question question, Actor reader) {
    return question.addressings().stream().flatMap(a -> of(question, a, reader)).toList();
  }

  private static Stream<AnswerView> of(Question question, Addressing addressing, Actor reader) {
    return question
        .readable(addressing, reader)
        .map(answer ->
            new AnswerView(
                addressing.minister(),
                addressing.number(),
                answer.kind(),
                answer.filedOn(),
                answer.timely(),
                answer.text(),
                answer.parts(),
                answer.salt()))
        .stream();
  }
}

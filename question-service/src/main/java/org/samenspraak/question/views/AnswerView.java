package org.samenspraak.question.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.MandateOver;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Round;
import org.samenspraak.question.domain.Viewer;

/**
 * The text of one minister's answer, with the salt of the hash by which it was announced.
 *
 * @param minister whose addressing it answers
 * @param signedBy name of the minister who signed it
 * @param publishedAt when everyone could read it, absent before
 */
public record AnswerView(
    MinisterId minister,
    int number,
    AnswerKind kind,
    LocalDate filedOn,
    boolean timely,
    @Nullable String text,
    List<Part> parts,
    String salt,
    String sha256,
    Round round,
    String signedBy,
    LocalDate askerOnlyThrough,
    @Nullable Instant publishedAt) {

  /**
   * Those that the reader may have: by addressing, then in the order of filing.
   *
   * @param mandateOver of an asker who is no member now
   */
  public static List<AnswerView> of(
      Question question, Actor reader, @Nullable MandateOver mandateOver) {
    Viewer viewer = new Viewer(reader, mandateOver);
    return question.addressings().stream().flatMap(a -> of(question, a, viewer)).toList();
  }

  private static Stream<AnswerView> of(Question question, Addressing addressing, Viewer reader) {
    return question.access(reader).readable(addressing).stream()
        .map(answer -> of(addressing, answer));
  }

  private static AnswerView of(Addressing addressing, AddressingAnswer answer) {
    return new AnswerView(
        addressing.minister(),
        addressing.number(),
        answer.kind(),
        answer.filedOn(),
        answer.timely(),
        answer.text(),
        answer.parts(),
        answer.salt(),
        answer.sha256(),
        answer.round(),
        answer.signedBy().name(),
        answer.embargo().askerOnlyThrough(),
        answer.publishedAt());
  }
}

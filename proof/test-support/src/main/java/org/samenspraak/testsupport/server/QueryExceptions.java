package org.samenspraak.testsupport.server;

import static org.samenspraak.testsupport.server.QueryException.few;
import static org.samenspraak.testsupport.server.QueryException.lookedAt;
import static org.samenspraak.testsupport.server.QueryException.small;

import java.util.List;
import java.util.stream.Stream;

/** Every condition in a query of Samenspraak that no index serves, each with its reason. */
public final class QueryExceptions {

  private static final String WORDS =
      "words and numbers anywhere in a question (q) are looked for in the questions that the other filters leave";
  private static final String PARKED =
      "few messages wait at any time; those are counted one by one";

  private QueryExceptions() {}

  /** Those of all services. */
  public static List<QueryException> ofSamenspraak() {
    return Stream.concat(ofTheBackbone(), ofServices()).toList();
  }

  private static Stream<QueryException> ofTheBackbone() {
    return Stream.of(
        lookedAt("parked", "why", PARKED),
        lookedAt("parked", "since", PARKED),
        small("parked", "the lanes that have a parked message are read once, at start"));
  }

  private static Stream<QueryException> ofServices() {
    return Stream.of(
        lookedAt("question", "state.text.title", WORDS),
        lookedAt("question", "state.text.introduction", WORDS),
        lookedAt("question", "state.text.parts.text", WORDS),
        lookedAt("question", "state.asker.name", WORDS),
        lookedAt("question", "state.addressings.number", WORDS),
        lookedAt("question", "state.formerAddressings.addressing.number", WORDS),
        lookedAt("question", "state.parliamentaryYear", WORDS),
        lookedAt("coordination", "state.question.title", WORDS),
        lookedAt("coordination", "state.question.askerName", WORDS),
        lookedAt("coordination", "state.table.seats.number", WORDS),
        lookedAt(
            "question",
            "state.addressings.answeredOn",
            "that an answer is absent is seen in the question, once its term is known to be over"),
        lookedAt(
            "question",
            "state.end.on",
            "that a question had not ended is seen in it, once its term is known to be over"),
        few(
            "question",
            "state.addressings.number",
            "a number is given once per minister and parliamentary year: some tens of questions"));
  }
}

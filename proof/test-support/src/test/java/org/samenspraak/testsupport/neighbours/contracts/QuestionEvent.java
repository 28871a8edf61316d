package org.samenspraak.testsupport.neighbours.contracts;

/** Stands in. */
public sealed interface QuestionEvent {
  /** Filed. */
  record Filed(String id) implements QuestionEvent {}

  /** Published. */
  record Published(String id) implements QuestionEvent {}
}

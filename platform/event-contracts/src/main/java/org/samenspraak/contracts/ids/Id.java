package org.samenspraak.contracts.ids;

/**
 * Says which one of its kind is meant, so that no method can take one id for another. Plain text in
 * JSON, in events and in the store.
 */
public sealed interface Id permits ActionId, AskerId, JobId, MinisterId, PlanId, QuestionId {

  /** As it is written everywhere outside Java. */
  String value();
}

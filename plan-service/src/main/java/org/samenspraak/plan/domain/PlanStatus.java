package org.samenspraak.plan.domain;

/** How far a plan is with the government. */
public enum PlanStatus {
  /** Not yet approved. */
  DRAFT,
  /** Approved in principle (principieel goedgekeurd). */
  APPROVED_IN_PRINCIPLE,
  /** Finally approved (definitief goedgekeurd). */
  APPROVED
}

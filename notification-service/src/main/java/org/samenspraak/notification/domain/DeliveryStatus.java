package org.samenspraak.notification.domain;

/** Where a notification is on its way. */
public enum DeliveryStatus {
  /** To be handed over. */
  DUE,
  /** Being handed over; after a crash it is not known whether the mail server has it. */
  SENDING,
  /** The mail server has it. */
  SENT,
  /** The mail server refused it for good. */
  FAILED
}

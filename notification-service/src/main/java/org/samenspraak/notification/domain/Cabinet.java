package org.samenspraak.notification.domain;

/** A minister's office as it is on a certain date. */
public record Cabinet(String minister, String name, String mailbox) {}

package org.samenspraak.notification.domain;

import org.samenspraak.contracts.ids.MinisterId;

/** A minister's office as it is on a certain date. */
public record Cabinet(MinisterId minister, String name, String mailbox) {}

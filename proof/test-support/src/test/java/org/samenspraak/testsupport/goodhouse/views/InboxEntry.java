package org.samenspraak.testsupport.goodhouse.views;

/** What a query gives. */
public record InboxEntry(String id, InboxLine line) {}

package org.samenspraak.testsupport.goodhouse.views;

/** What is in what a query gives. */
public record InboxLine(String text) {}

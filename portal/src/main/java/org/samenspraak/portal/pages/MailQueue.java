package org.samenspraak.portal.pages;

import java.util.List;
import org.samenspraak.portal.remote.Notifications.Row;

/**
 * The mails, for an operator.
 *
 * @param refused the newest that the mail server refused for good
 */
public record MailQueue(long due, long sending, long sent, long failed, List<Row> refused) {}

package org.samenspraak.portal.web;

import java.util.List;
import org.samenspraak.portal.pages.QuestionPage;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.Notifications;
import org.samenspraak.portal.remote.ServiceAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The mails about a question that did not arrive. */
@Component
class UndeliveredMails {
  private static final Logger LOG = LoggerFactory.getLogger(UndeliveredMails.class);
  private static final String FAILED = "FAILED";

  private final Notifications notifications;

  UndeliveredMails(Notifications notifications) {
    this.notifications = notifications;
  }

  /**
   * Whom a mail did not reach, for the cabinet that coordinates; nobody for others, and while the
   * service does not answer: the question itself is shown all the same.
   */
  List<String> to(QuestionPage page) {
    CoordinationSeen coordination = page.coordination();
    if (coordination == null
        || coordination.coordinator() == null
        || !page.visitor().isCabinetOf(coordination.coordinator())) {
      return List.of();
    }
    try {
      return notifications.about(page.question().id(), FAILED, 0, Listing.LARGEST).items().stream()
          .map(Notifications.Row::recipientName)
          .distinct()
          .toList();
    } catch (ServiceAway | RestClientException away) {
      LOG.warn("Not known whether mails arrived: {}", away.getMessage());
      return List.of();
    }
  }
}

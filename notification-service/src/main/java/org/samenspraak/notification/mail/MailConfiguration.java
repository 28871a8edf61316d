package org.samenspraak.notification.mail;

import org.samenspraak.notification.domain.table.NotificationTable;
import org.samenspraak.notification.views.OfficeMailboxes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of who is told what, with links into the portal. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

  @Bean
  NotificationTable notificationTable(MailProperties properties, OfficeMailboxes offices) {
    if (offices.clerk() == null) {
      LOG.warn("samenspraak.mail.offices.clerk is not set: the clerk's office gets no mail");
    }
    if (offices.secretariat() == null) {
      LOG.warn("samenspraak.mail.offices.secretariat is not set: the secretariat gets no mail");
    }
    return new NotificationTable(properties.portalPages());
  }
}

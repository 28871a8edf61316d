package org.samenspraak.notification.mail;

import org.samenspraak.notification.domain.table.NotificationTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of who is told what, with links into the portal. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  @Bean
  NotificationTable notificationTable(MailProperties properties) {
    return new NotificationTable(properties.portalPages());
  }
}

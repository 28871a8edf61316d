package org.samenspraak.notification;

import org.samenspraak.backbone.BackboneService;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.notification.domain.Forwarding;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.agenda.Agenda;
import org.samenspraak.notification.domain.preferences.Preferences;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Tells cabinets and ministries what concerns them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@BackboneService(
    name = "notification",
    consumes = {
      "question-events",
      "coordination-events",
      "government-events",
      "member-events",
      "plan-events",
      "action-events",
      "agenda-events"
    },
    passesOnTo = Forwarding.TOPICS,
    aggregates = {
      Agenda.class,
      Mailing.class,
      Notification.class,
      Forwarding.class,
      Preferences.class
    })
public class NotificationService {

  /** Starts the service. */
  public static void main(String[] args) {
    ServiceLauncher.run(NotificationService.class, "notification-service", args);
  }
}

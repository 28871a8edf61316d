package org.samenspraak.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.views.DeliveryLog;
import org.springframework.stereotype.Component;

/** What an operator watches; counted in the store, so every instance tells the same. */
@Component
class MailFigures implements MeterBinder {

  private final DeliveryLog log;

  MailFigures(DeliveryLog log) {
    this.log = log;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("samenspraak.mail.waiting", log, DeliveryLog::countUnfinished)
        .description("notifications that are due or being sent")
        .register(registry);
    Gauge.builder("samenspraak.mail.failed", log, known -> known.count(DeliveryStatus.FAILED))
        .description("notifications that the mail server refused for good")
        .register(registry);
  }
}

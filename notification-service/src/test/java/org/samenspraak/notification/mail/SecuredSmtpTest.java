package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.mail.SmtpSender.Round;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server with TLS and users, set with the properties that deploy/README.md shows. */
class SecuredSmtpTest {
  private static final Cause MADE =
      new Cause.Once(Actor.parse("service:coordination"), MailParts.NOW, "made");

  private final StartTlsSmtp server = StartTlsSmtp.start("samenspraak", "voorbeeld");
  private final RememberedNotifications store = new RememberedNotifications();
  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(SslAutoConfiguration.class, MailSenderAutoConfiguration.class))
          .withPropertyValues(
              "spring.ssl.bundle.pem.platform.truststore.certificate=" + server.certificate(),
              "spring.mail.host=127.0.0.1",
              "spring.mail.port=" + server.port(),
              "spring.mail.username=samenspraak",
              "spring.mail.ssl.bundle=platform",
              // The certificate is GreenMail's, which names no host.
              "spring.mail.ssl.verify-hostname=false",
              "spring.mail.properties.mail.smtp.ssl.checkserveridentity=false",
              "spring.mail.properties.mail.smtp.auth=true",
              "spring.mail.properties.mail.smtp.starttls.enable=true",
              "spring.mail.properties.mail.smtp.starttls.required=true");

  @AfterEach
  void serverStops() {
    server.close();
  }

  @Test
  void mailGoesOverTlsAsTheUser() {
    Notification due = due();
    context
        .withPropertyValues("spring.mail.password=voorbeeld")
        .run(started -> {
          Round round =
              sender(started.getBean(JavaMailSenderImpl.class)).send(List.of(due.id()), () -> true);

          assertThat(round).isEqualTo(new Round(List.of(), List.of()));
          assertThat(store.get(due.id()).state().status()).isEqualTo(DeliveryStatus.SENT);
          assertThat(server.heard()).contains("RCPT TO:<kabinet.beke@voorbeeld.example>", ".");
        });
  }

  @Test
  void whileThePasswordIsRefusedMailWaits() {
    Notification due = due();
    context
        .withPropertyValues("spring.mail.password=verlopen")
        .run(started -> {
          Round round =
              sender(started.getBean(JavaMailSenderImpl.class)).send(List.of(due.id()), () -> true);

          assertThat(round.untouched()).containsExactly(due.id());
          assertThat(store.get(due.id()).state().status()).isEqualTo(DeliveryStatus.DUE);
          assertThat(server.heard()).anyMatch(line -> line.startsWith("AUTH "));
        });
  }

  private Notification due() {
    Notification due = MailParts.asked(MailParts.TITLE, "q1", MailParts.BEKE);
    store.add(due.id(), MADE, () -> due);
    return due;
  }

  private SmtpSender sender(JavaMailSenderImpl client) {
    return new SmtpSender(
        client,
        new Postman(
            new NotificationCommands(store),
            MailParts.messages(),
            MailParts.properties(),
            BusinessClock.system()),
        MailParts.properties());
  }
}

package org.samenspraak.notification.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.samenspraak.backbone.time.Backoff;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ContributionMails;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.ToldQuestions;
import org.samenspraak.notification.domain.Wanted;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A notification about the question of the source document, and what a mail is made with. */
final class MailParts {
  static final Instant NOW = Instant.parse("2020-11-05T10:15:00Z");
  static final Cabinet DEMIR =
      new Cabinet(new MinisterId("zuhal-demir"), "Zuhal Demir", "kabinet.demir@voorbeeld.example");
  static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");
  static final String TITLE =
      "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken";
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);

  private MailParts() {}

  static MailProperties properties() {
    Duration any = Duration.ofSeconds(30);
    return new MailProperties(
        "samenspraak@voorbeeld.example",
        "samenspraak.voorbeeld.example",
        URI.create("http://portaal.example/"),
        Duration.ZERO,
        any,
        any,
        any,
        any,
        Backoff.valueOf("5s..15m"),
        Duration.ofSeconds(1),
        new MailProperties.Limits(30, 30, Duration.ofMinutes(1), 60));
  }

  static Messages messages() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return new Messages(engine, properties());
  }

  /** Asks that cabinet a contribution to part 6. */
  static Notification asked(String title, String questionId, Cabinet to) {
    ToldQuestion question =
        ToldQuestions.question(
            new QuestionId(questionId),
            title,
            "Adeline Blancquaert",
            List.of(
                ToldQuestions.seat(new MinisterId("zuhal-demir"), 148, TERM),
                ToldQuestions.seat(new MinisterId("wouter-beke"), 92, TERM)));
    Mail mail =
        new ContributionMails(new PortalLinks("http://portaal.example"))
            .requested(
                question,
                to,
                DEMIR,
                new Wanted(List.of(6), LocalDate.of(2020, 11, 19), List.of(), null, false),
                ToldQuestions.TODAY);
    Telling telling =
        new Telling(
            "coordination/" + questionId + "/3",
            "coordination.contribution-requested.v1",
            List.of(
                new Entry(
                    "coordination/" + questionId + "/3",
                    "coordination.contribution-requested.v1",
                    "voorbeeld",
                    "question/" + questionId,
                    NOW,
                    "{}")),
            Recipient.of(to),
            new QuestionId(questionId),
            mail);
    return Notification.due(
        "question~" + questionId + "~" + to.minister() + "~1", telling, NOW, Duration.ZERO);
  }

  /** The same with that note and that text of its one part. */
  static Mail saying(Mail mail, String note, String part) {
    return new Mail(
        mail.subject(),
        mail.heading(),
        mail.topic(),
        mail.opening(),
        mail.facts(),
        mail.linkText(),
        mail.link(),
        mail.because(),
        mail.thread(),
        mail.repliesTo(),
        new Mail.More(
            mail.more().deadline(),
            new Mail.Note(DEMIR.name(), note),
            List.of(new Mail.PartText(6, part)),
            List.of()));
  }
}

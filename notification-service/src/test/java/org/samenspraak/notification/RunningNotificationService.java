package org.samenspraak.notification;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.embedded.SmtpCatcher;
import org.samenspraak.notification.mail.ScriptedSmtp;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.RunningService;
import org.samenspraak.testsupport.service.Wire;

/**
 * The service on a free port with a real broker, store and mail server, started once for all tests.
 * The register of mandates arrives after the start, and after facts that need it.
 */
final class RunningNotificationService {
  static final String PORTAL = "http://portaal.example";

  /** That of the sample actions. */
  static final String SAMPLE_PLAN =
      "plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden";

  private static final Path MAILS = Path.of("target", "mails-" + System.nanoTime());
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final class Holder {
    static final RunningNotificationService SHARED = new RunningNotificationService();
  }

  private final RunningService service;
  private final Wire wire = Wire.shared();
  private final int smtpPort;
  private final EarlyFacts early;
  private @Nullable SmtpCatcher catcher;

  /** What was seen while facts were missing. */
  record EarlyFacts(String questionId, List<String> waitedFor, long toldMeanwhile) {}

  private RunningNotificationService() {
    SmtpCatcher first = SmtpCatcher.start(MAILS, 0);
    catcher = first;
    smtpPort = first.port();
    service =
        RunningService.start(
            ServiceLauncher::run,
            NotificationService.class,
            "notification-service",
            "--samenspraak.api-docs.enabled=true",
            "--samenspraak.clock.story=2020-10-30T12:00:00",
            "--spring.mail.port=" + smtpPort,
            "--samenspraak.portal.url=" + PORTAL + "/",
            // Each fact is a mail of its own, in the ordeal too; windows are opened by WindowsIT.
            "--samenspraak.mail.window=0s",
            // Production's burst, but what waits for its turn is gone before other tests count what
            // waits.
            "--samenspraak.mail.limits.per-minute=180",
            "--samenspraak.mail.limits.resend-after=PT0S");
    early = publishTooEarly("vraag-te-vroeg");
    wire.publish(Fact.sample("plan.drafted.v1", SAMPLE_PLAN, 1));
  }

  static RunningNotificationService shared() {
    return Holder.SHARED;
  }

  private EarlyFacts publishTooEarly(String id) {
    wire.publish(Fact.sample("coordination.opened.v1", id, 1));
    String withoutQuestion = awaitedBy("WhenCoordinationEventTell", "question");
    wire.publish(Fact.sample("question.filed.v1", id, 1));
    String withoutRegister = awaitedBy("WhenCoordinationEventTell", "cabinet");
    long told = http().as("operator").get("/api/notifications").json().path("total").longValue();
    wire.publish(
        Fact.sample("government.recorded.v1", "jambon-2019", 1)
            .replacing(
                "\"mandates\": [",
                "\"mandates\": ["
                    + mandate("ben-weyts", "Ben Weyts")
                    + ","
                    + mandate("hilde-crevits", "Hilde Crevits")
                    + ","));
    return new EarlyFacts(id, List.of(withoutQuestion, withoutRegister), told);
  }

  private static String mandate(String slug, String name) {
    return """
    {"minister": "%s", "name": "%s", "formOfAddress": "voorbeeld", "title": "voorbeeld", "titleConfirmed": false,
     "competences": [], "organisationCode": "OVO999001", "administrations": [], "from": "2019-10-02", "through": "2024-09-29", "mailbox": "kabinet.%s@voorbeeld.example"}\
    """
        .formatted(slug, name, slug.substring(slug.indexOf('-') + 1));
  }

  /** What the parked message of a reaction says, once it speaks of that. */
  private String awaitedBy(String reaction, String what) {
    return await()
        .alias(reaction + " waits for a " + what)
        .atMost(PATIENCE)
        .until(
            () ->
                management().as("operator").get("/parked").items().stream()
                    .filter(parked -> parked.path("group").asString("").equals(reaction))
                    .map(parked -> parked.path("why").asString("") + ": " + parked.path("reason"))
                    .filter(reason -> reason.contains(what))
                    .findFirst()
                    .orElse(""),
            reason -> !reason.isEmpty());
  }

  EarlyFacts early() {
    return early;
  }

  Wire wire() {
    return wire;
  }

  Http http() {
    return service.http();
  }

  ApiDocument apiDocument() {
    return service.apiDocument();
  }

  EveryRequest everyRequest() {
    return service.everyRequest();
  }

  Http management() {
    return service.management();
  }

  <B> B bean(Class<B> type) {
    return service.bean(type);
  }

  /** The mails about one question, plan or action, in the order of their arrival. */
  List<ReceivedMail> mails(String subject) {
    return catcher().received().stream()
        .map(ReceivedMail::of)
        .filter(mail -> mail.cause().contains("/" + subject + "/"))
        .toList();
  }

  /** The mails about something, once there are that many. */
  List<ReceivedMail> mails(String subject, int count) {
    return await()
        .alias(count + " mails about " + subject)
        .atMost(PATIENCE)
        .until(() -> mails(subject), mails -> mails.size() >= count);
  }

  private SmtpCatcher catcher() {
    SmtpCatcher present = catcher;
    if (present == null) {
      throw new IllegalStateException("the mail server is away");
    }
    return present;
  }

  /** The mail server goes away. */
  void stopMailServer() {
    catcher().close();
    catcher = null;
  }

  /** It is back with the mails it had. */
  void startMailServer() {
    catcher = SmtpCatcher.start(MAILS, smtpPort);
  }

  /** Another one in its place, which answers as it is told. */
  ScriptedSmtp startScriptedMailServer(UnaryOperator<String> script) {
    return ScriptedSmtp.start(smtpPort, script);
  }
}

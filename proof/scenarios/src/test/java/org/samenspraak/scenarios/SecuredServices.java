package org.samenspraak.scenarios;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.coordination.CoordinationService;
import org.samenspraak.embedded.EmbeddedStore;
import org.samenspraak.embedded.SmtpCatcher;
import org.samenspraak.notification.NotificationService;
import org.samenspraak.plan.PlanService;
import org.samenspraak.question.QuestionService;
import org.samenspraak.standalone.Ports;
import org.samenspraak.standalone.login.LoginClients;
import org.samenspraak.standalone.login.OpenIdProvider;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.testsupport.KafkaRight;
import org.samenspraak.testsupport.SecuredBroker;

/** The four services, each a user of its own on a broker that gives it what the table says. */
final class SecuredServices implements AutoCloseable {
  static final String PASSWORD = "voorbeeld";
  private static final LocalDateTime BEGIN = LocalDateTime.of(2020, 10, 28, 9, 0);

  private final Ports ports = FreePorts.all();
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Path login;
  private final SecuredBroker broker;

  SecuredServices(Path data) {
    login = data.resolve("login");
    broker = started(SecuredBroker.start(data.resolve("kafka")));
    started(EmbeddedStore.start(data.resolve("store"), ports.store()));
    started(SmtpCatcher.start(data.resolve("mails"), ports.smtp()));
    started(OpenIdProvider.start(login, ports.login(), ports.addresses().portal()));
    BrokerRights.all().forEach(each -> letIn(each.user(), each.rights()));
    service(
        CoordinationService.class,
        "coordination",
        ports.coordination(),
        ports.coordinationManagement());
    service(QuestionService.class, "question", ports.question(), ports.questionManagement());
    service(PlanService.class, "plan", ports.plan(), ports.planManagement());
    service(
        NotificationService.class,
        "notification",
        ports.notification(),
        ports.notificationManagement());
  }

  /** Makes a user known and gives it rights. */
  void letIn(String user, List<KafkaRight> rights) {
    broker.know(user, PASSWORD);
    broker.give(user, rights.toArray(KafkaRight[]::new));
  }

  /** What a Kafka client of that user is given. */
  Map<String, Object> client(String user) {
    Map<String, Object> settings = new HashMap<>(broker.client(user, PASSWORD));
    settings.put("request.timeout.ms", 3_000);
    settings.put("default.api.timeout.ms", 10_000);
    return settings;
  }

  Map<String, Object> administrator() {
    return broker.administrator();
  }

  /** Where they are; a story reads a ministry's topic as that user. */
  Addresses addresses(String reader) {
    Addresses plain = ports.addresses();
    return new Addresses(
        plain.portal(),
        plain.question(),
        plain.coordination(),
        plain.plan(),
        plain.notification(),
        plain.management(),
        plain.kafka(),
        client(reader),
        plain.tokens());
  }

  private void service(Class<?> main, String name, int port, int management) {
    Addresses addresses = ports.addresses();
    List<String> arguments = new ArrayList<>(broker.arguments(name + "-service", PASSWORD));
    arguments.addAll(LoginClients.in(login).settingsOf(name + "-service"));
    arguments.addAll(
        List.of(
            "--samenspraak.login.issuer=" + OpenIdProvider.issuer(ports.login()),
            "--spring.main.register-shutdown-hook=false",
            "--server.port=" + port,
            "--management.server.port=" + management,
            "--spring.mongodb.uri=mongodb://127.0.0.1:" + ports.store() + "/" + name,
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + ports.smtp(),
            "--samenspraak.mail.window=PT1S",
            "--samenspraak.clock.story=" + BEGIN,
            "--samenspraak.portal.url=" + addresses.portal(),
            "--samenspraak.question.url=" + addresses.question(),
            "--samenspraak.coordination.url=" + addresses.coordination(),
            "--samenspraak.plan.url=" + addresses.plan(),
            "--samenspraak.notification.url=" + addresses.notification()));
    started(ServiceLauncher.run(main, name + "-service", arguments.toArray(String[]::new)));
  }

  private <T extends AutoCloseable> T started(T part) {
    running.push(part);
    return part;
  }

  /** The last one first. */
  @Override
  public void close() {
    while (!running.isEmpty()) {
      AutoCloseable part = running.pop();
      try {
        part.close();
      } catch (Exception e) {
        throw new IllegalStateException("did not stop cleanly: " + part, e);
      }
    }
  }
}

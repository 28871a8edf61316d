package org.samenspraak.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.backbone.ServiceReadiness;
import org.samenspraak.backbone.store.MongoCalls;
import org.samenspraak.coordination.CoordinationService;
import org.samenspraak.question.QuestionService;
import org.samenspraak.testsupport.login.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service that questions are filed with and the one that reacts, whole and in this JVM. A
 * reaction counts as applied at the moment its write was acknowledged to the reacting service.
 */
final class TwoServices implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final List<MongoDatabase> databases;
  private final Acknowledgements applied = new Acknowledgements();
  private final ConfigurableApplicationContext coordination;
  private final ConfigurableApplicationContext question;
  private final SampleFilings filings;
  private final AtomicInteger numbers = new AtomicInteger();

  TwoServices(BenchParts parts) {
    this.databases = List.of(parts.freshDatabase(), parts.freshDatabase());
    this.coordination =
        watched(() ->
            run(parts, CoordinationService.class, "coordination-service", databases.getFirst()));
    this.question =
        run(
            parts,
            QuestionService.class,
            "question-service",
            databases.getLast(),
            "--samenspraak.coordination.url=" + address(coordination));
    awaitReady(coordination);
    awaitReady(question);
    this.filings = new SampleFilings(address(question));
  }

  /** Files the next question; completes when the other service applied its reaction. */
  CompletableFuture<?> fileOne() {
    return filings.file(numbers.incrementAndGet()).thenCompose(applied::of);
  }

  URI questions() {
    return address(question);
  }

  URI coordinations() {
    return address(coordination);
  }

  MongoCollection<Document> questionStore() {
    return MongoCalls.collection(databases.getLast(), "question");
  }

  MongoCollection<Document> coordinationStore() {
    return MongoCalls.collection(databases.getFirst(), "coordination");
  }

  private ConfigurableApplicationContext watched(Supplier<ConfigurableApplicationContext> run) {
    MongoClientSettingsBuilderCustomizer watch =
        settings -> settings.addCommandListener(new InsertWatch("coordination", applied::came));
    return SpringApplication.withHook(
        _ ->
            new SpringApplicationRunListener() {
              @Override
              public void contextPrepared(ConfigurableApplicationContext context) {
                context.getBeanFactory().registerSingleton("insertWatch", watch);
              }
            },
        run::get);
  }

  private static ConfigurableApplicationContext run(
      BenchParts parts, Class<?> main, String name, MongoDatabase database, String... more) {
    String[] arguments = {
      "--server.port=0",
      "--management.server.port=0",
      "--spring.mongodb.uri=" + parts.uri(database),
      "--spring.kafka.bootstrap-servers=" + parts.brokers(),
      "--logging.level.org.apache.kafka=ERROR",
      // The days of what is filed: years of being late would be counted day by day.
      "--samenspraak.clock.story=2020-11-30T10:00:00",
      // One client asks all there is to ask.
      "--samenspraak.web.requests.per-second=0",
      "--samenspraak.web.anonymous-requests.per-second=0"
    };
    String[] issuer = TestIssuer.shared().arguments().toArray(String[]::new);
    return ServiceLauncher.run(
        main,
        name,
        Stream.of(arguments, issuer, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  /** Where that one listens. */
  static URI address(ConfigurableApplicationContext service) {
    return URI.create(
        "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private static void awaitReady(ConfigurableApplicationContext service) {
    Polling.until(
        () ->
            service.getBeanProvider(ServiceReadiness.class).stream()
                .allMatch(check -> check.missing().isEmpty()),
        LOOK,
        PATIENCE,
        () -> "the service is not ready");
  }

  @Override
  public void close() {
    question.close();
    coordination.close();
    filings.close();
    databases.forEach(MongoDatabase::drop);
  }
}

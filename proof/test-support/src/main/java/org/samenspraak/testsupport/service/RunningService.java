package org.samenspraak.testsupport.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.samenspraak.testsupport.login.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A service on free ports, on the broker of this JVM and a database of its own. */
public final class RunningService implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  /** How a service is started: {@code ServiceLauncher::run}. */
  @FunctionalInterface
  public interface Launcher {

    /** Starts it and returns when it is there. */
    ConfigurableApplicationContext run(Class<?> main, String name, String... arguments);
  }

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts one.
   *
   * @param name such as {@code question-service}
   * @param more arguments, which go before those that every service is given
   */
  public static RunningService start(
      Launcher launcher, Class<?> main, String name, String... more) {
    Map<String, Supplier<String>> usual =
        Map.of(
            "--server.port=",
            () -> "0",
            "--management.server.port=",
            () -> "0",
            "--spring.kafka.bootstrap-servers=",
            () -> TestBroker.shared().bootstrapServers(),
            "--spring.mongodb.uri=",
            () -> TestStore.shared().uri(name.replace("-service", "")),
            "--samenspraak.login.issuer=",
            () -> TestIssuer.shared().uri(),
            "--samenspraak.login.claims.minister=",
            () -> "minister");
    List<String> given = Arrays.asList(more);
    Stream<String> missing =
        usual.entrySet().stream()
            .filter(argument -> given.stream().noneMatch(one -> one.startsWith(argument.getKey())))
            .map(argument -> argument.getKey() + argument.getValue().get());
    return new RunningService(
        launcher.run(main, name, Stream.concat(given.stream(), missing).toArray(String[]::new)));
  }

  /** Asks it, as nobody until it is said who. */
  public Http http() {
    return Http.at("http://127.0.0.1:" + port());
  }

  /** Asks what is only for who runs it. */
  public Http management() {
    return Http.at("http://127.0.0.1:" + managementPort());
  }

  /** Where it takes requests. */
  public int port() {
    return Integer.parseInt(property("local.server.port"));
  }

  /** Where it takes those of who runs it. */
  public int managementPort() {
    return Integer.parseInt(property("local.management.port"));
  }

  /** Whether it takes requests, in its own words. */
  public Reply readiness() {
    return management().get("/actuator/health/readiness");
  }

  /** Sets the story's clock, in Brussels: {@code 2020-11-30T10:00}. */
  public Reply setClock(String moment) {
    return management().as("operator").put("/clock", "{\"now\":\"" + moment + "\"}");
  }

  /** All requests that it takes. */
  public EveryRequest everyRequest() {
    return EveryRequest.of(
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
        http().base());
  }

  /** What it says of its API, if it was started with {@code samenspraak.api-docs.enabled=true}. */
  public ApiDocument apiDocument() {
    return ApiDocument.of(property("spring.application.name"), http().base());
  }

  /** A part of it, for what no request may ask. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A part of it by its name. */
  public Object bean(String name) {
    return context.getBean(name);
  }

  private String property(String name) {
    return context.getEnvironment().getRequiredProperty(name);
  }

  /** Stops it; again without effect. */
  @Override
  public void close() {
    context.close();
  }
}

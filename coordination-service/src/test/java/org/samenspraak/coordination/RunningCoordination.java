package org.samenspraak.coordination;

import java.util.stream.Stream;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.RunningService;

/** coordination-service, spoken to over HTTP only; each request says who asks. */
final class RunningCoordination implements AutoCloseable {
  static final String DEMIR = "cabinet:zuhal-demir";
  static final String BEKE = "cabinet:wouter-beke";

  private final RunningService service;

  private RunningCoordination(RunningService service) {
    this.service = service;
  }

  /** The story clock at half past nine on 30 October 2020, with more properties. */
  static RunningCoordination start(String... more) {
    Stream<String> given =
        Stream.of(
            "--samenspraak.clock.story=2020-10-30T09:30", "--logging.level.org.apache.kafka=WARN");
    return new RunningCoordination(
        RunningService.start(
            ServiceLauncher::run,
            CoordinationService.class,
            "coordination-service",
            Stream.concat(given, Stream.of(more)).toArray(String[]::new)));
  }

  ApiDocument apiDocument() {
    return service.apiDocument();
  }

  EveryRequest everyRequest() {
    return service.everyRequest();
  }

  Http http() {
    return service.http();
  }

  Reply management(String path) {
    return service.management().as("operator").get(path);
  }

  Reply setClock(String brusselsDateTime) {
    return service.setClock(brusselsDateTime);
  }

  Reply get(String path, String actor) {
    return as(actor).get(path);
  }

  Reply delete(String path, String actor) {
    return as(actor).delete(path);
  }

  Reply put(String path, String actor, String body, String... headers) {
    return as(actor, headers).put(path, body);
  }

  Reply post(String path, String actor, String body, String... headers) {
    return as(actor, headers).post(path, body);
  }

  /** Headers are names and values in turn. */
  private Http as(String actor, String... headers) {
    Http http = actor.isEmpty() ? service.http() : service.http().as(actor);
    for (int n = 0; n < headers.length; n += 2) {
      http = http.with(headers[n], headers[n + 1]);
    }
    return http;
  }

  @Override
  public void close() {
    service.close();
  }
}

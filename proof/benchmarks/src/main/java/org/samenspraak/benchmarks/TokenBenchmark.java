package org.samenspraak.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.samenspraak.testsupport.login.TestIssuer;

/**
 * The same request with a token, whose signature and claims are looked at and whose bearer's
 * permission is asked for, and without one. Asked is for nothing but who asks, which costs least
 * beside it, and for a question.
 */
final class TokenBenchmark implements Benchmark {
  private static final int WORKERS = 8;
  private static final int OK = 200;

  @Override
  public String name() {
    return "token";
  }

  @Override
  public String about() {
    return "a request with a token beside the same without";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    try (TwoServices services = new TwoServices(parts);
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      services.fileOne().join();
      URI page = services.questions().resolve("/api/questions?size=1");
      return List.of(
          measured("who one is", http, services.questions().resolve("/api/me"), effort),
          measured("a page of one question", http, page, effort));
    }
  }

  private static MeasuredClaim measured(String what, HttpClient http, URI address, Effort effort) {
    HttpRequest without = HttpRequest.newBuilder(address).build();
    HttpRequest with =
        HttpRequest.newBuilder(address)
            .header("Authorization", TestIssuer.shared().bearer("clerk"))
            .build();
    int work =
        effort.warm(
            (workers, pieces) -> rate(http, without, workers, pieces),
            (workers, pieces) -> rate(http, with, workers, pieces),
            WORKERS);
    return Contest.between(
        "requests with a token, " + what,
        "/s",
        null,
        effort.rounds(),
        new Contest.Sides(
            () -> rate(http, without, WORKERS, work), () -> rate(http, with, WORKERS, work)));
  }

  private static double rate(HttpClient http, HttpRequest request, int workers, int work) {
    return ClosedLoop.rate(workers, work, _ -> ask(http, request));
  }

  private static void ask(HttpClient http, HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

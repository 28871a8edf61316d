package org.samenspraak.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.samenspraak.testsupport.login.TestIssuer;

/** Asks for pages as an operator, who sees all of every list. */
final class ListPages implements AutoCloseable {
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  CompletableFuture<?> get(String page) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(page))
            .header("Authorization", TestIssuer.shared().bearer("operator"))
            .build();
    return http.sendAsync(request, BodyHandlers.ofString()).thenApply(ListPages::shown);
  }

  private static String shown(HttpResponse<String> answer) {
    if (answer.statusCode() != OK || !answer.body().contains("\"title\"")) {
      throw new IllegalStateException("no page: " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

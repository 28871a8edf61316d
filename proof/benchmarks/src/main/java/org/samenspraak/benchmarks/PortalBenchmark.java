package org.samenspraak.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.portal.Portal;
import org.samenspraak.testsupport.login.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;

/** The page of a cabinet's inbox, and what pages cost that are open and wait. */
final class PortalBenchmark implements Benchmark {
  private static final Target QUICK = Target.productAtMost(100);
  private static final Target SMALL = Target.productAtMost(50);
  private static final String CABINET = "cabinet:zuhal-demir";
  private static final double MEBIBYTE = 1L << 20;
  private static final int OPEN = 200;
  private static final int OK = 200;
  private static final int MOST_STEPS = 10;
  private static final int PERCENTILE = 99;
  private static final int LOOKS = 5;
  private static final double PAGES_PER_SECOND = 10;

  @Override
  public String name() {
    return "portal";
  }

  @Override
  public String about() {
    return "the page of an inbox beside the list of the service that it shows; and the memory of"
        + " pages that are open";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    try (TwoServices services = new TwoServices(parts);
        HttpClient http =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        ConfigurableApplicationContext portal = portal(parts, services)) {
      services.fileOne().join();
      new ListPile(services).growTo(effort.questions());
      URI address = TwoServices.address(portal);
      TestIssuer.shared().sitsThere(CABINET);
      logIn(http, address);
      return List.of(inbox(http, services, address, effort), open(services, address));
    }
  }

  private static ConfigurableApplicationContext portal(BenchParts parts, TwoServices services) {
    return ServiceLauncher.run(
        Portal.class,
        "portal",
        "--server.port=0",
        "--management.server.port=0",
        "--spring.kafka.bootstrap-servers=" + parts.brokers(),
        "--logging.level.org.apache.kafka=ERROR",
        "--samenspraak.login.issuer=" + TestIssuer.shared().uri(),
        "--samenspraak.question.url=" + services.questions(),
        "--samenspraak.coordination.url=" + services.coordinations());
  }

  /** From the portal to the issuer and back: more steps than the client goes by itself. */
  private static void logIn(HttpClient http, URI portal) {
    URI next = portal.resolve("/mijn/postvak");
    for (int step = 0; step < MOST_STEPS; step++) {
      HttpResponse<String> answer =
          http.sendAsync(HttpRequest.newBuilder(next).build(), BodyHandlers.ofString()).join();
      if (answer.statusCode() == OK) {
        return;
      }
      next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
    }
    throw new IllegalStateException("not logged in, but at " + next);
  }

  private static MeasuredClaim inbox(
      HttpClient http, TwoServices services, URI portal, Effort effort) {
    HttpRequest list =
        HttpRequest.newBuilder(
                services.coordinations().resolve("/api/coordinations?ministry=zuhal-demir&size=25"))
            .header("Authorization", TestIssuer.shared().bearer(CABINET))
            .build();
    HttpRequest page = HttpRequest.newBuilder(portal.resolve("/postvak")).build();
    // The first one waits until the indexes of the pile are made, too long for many at a time.
    shown(http, page).join();
    ClosedLoop.warm(effort.each(), () -> shown(http, page));
    List<Double> floors = new ArrayList<>();
    List<Double> products = new ArrayList<>();
    String name =
        String.format(
            Locale.ROOT, "p%d of an inbox's page, %,d questions", PERCENTILE, effort.questions());
    for (int round = 1; round <= effort.fewRounds(); round++) {
      floors.add(tail(effort, () -> shown(http, list)));
      products.add(tail(effort, () -> shown(http, page)));
      Contest.told(
          name,
          round,
          effort.fewRounds(),
          "list %.1f, page %.1f ms".formatted(floors.getLast(), products.getLast()));
    }
    return Contest.of(name, " ms", QUICK, floors, products);
  }

  private static double tail(Effort effort, Supplier<CompletableFuture<?>> page) {
    return OpenLoop.millis(OpenLoop.run(PAGES_PER_SECOND, effort.aTry(), page), PERCENTILE);
  }

  private static CompletableFuture<?> shown(HttpClient http, HttpRequest request) {
    return http.sendAsync(request, BodyHandlers.ofString()).thenApply(PortalBenchmark::checked);
  }

  private static String checked(HttpResponse<String> answer) {
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The heap before and with them; a socket of this side is part of it and is next to nothing. */
  private static MeasuredClaim open(TwoServices services, URI portal) {
    String question =
        Objects.requireNonNull(services.questionStore().find().first())
            .get("state", Document.class)
            .getString("id");
    List<Socket> pages = new ArrayList<>();
    double before = heap();
    try {
      for (int n = 0; n < OPEN; n++) {
        pages.add(listening(portal, question));
      }
      double with = heap();
      return Contest.of(
          "heap with " + OPEN + " open pages, beside none",
          " MiB",
          SMALL,
          List.of(before),
          List.of(with - before));
    } finally {
      pages.forEach(PortalBenchmark::close);
    }
  }

  private static Socket listening(URI portal, String question) {
    try {
      Socket socket = new Socket(portal.getHost(), portal.getPort());
      String request =
          "GET /levend/vragen/%s HTTP/1.1\r\nHost: %s\r\n\r\n"
              .formatted(question, portal.getAuthority());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      String begin =
          new String(answer.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
      if (!begin.endsWith("200")) {
        throw new IllegalStateException("not open: " + begin);
      }
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The least of several looks: what other work has just made is in none of them for long. */
  private static double heap() {
    Runtime jvm = Runtime.getRuntime();
    return IntStream.range(0, LOOKS)
        .mapToDouble(_ -> {
          jvm.gc();
          return (jvm.totalMemory() - jvm.freeMemory()) / MEBIBYTE;
        })
        .min()
        .orElseThrow();
  }
}

package org.samenspraak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator types, against services that answer as the real ones do. */
class ParkedCommandTest {
  private static final List<String> SERVICES =
      List.of("question", "coordination", "plan", "notification");
  private static final String LOGIN = "samenspraak.port.login";

  private final List<HttpServer> servers = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ParkedCommand parked = new ParkedCommand(new PrintStream(printed, true, UTF_8));
  private int waiting = 201;

  @BeforeEach
  void startServices() throws IOException {
    for (String service : SERVICES) {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> answer(service, exchange));
      server.start();
      servers.add(server);
      System.setProperty(port(service), String.valueOf(server.getAddress().getPort()));
    }
    HttpServer provider =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext(
        "/token-for/operator",
        exchange -> {
          byte[] token = "token-van-beheerder".getBytes(UTF_8);
          exchange.sendResponseHeaders(200, token.length);
          exchange.getResponseBody().write(token);
          exchange.close();
        });
    provider.start();
    servers.add(provider);
    System.setProperty(LOGIN, String.valueOf(provider.getAddress().getPort()));
  }

  @AfterEach
  void stopServices() {
    servers.forEach(server -> server.stop(0));
    SERVICES.forEach(service -> System.clearProperty(port(service)));
    System.clearProperty(LOGIN);
  }

  private static String port(String service) {
    return "samenspraak.port." + service + "-management";
  }

  private synchronized void answer(String service, HttpExchange exchange) throws IOException {
    String uri = exchange.getRequestURI().toString();
    String actor = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(service + " " + exchange.getRequestMethod() + " " + uri + " " + actor);
    boolean known = !uri.contains("onbekend");
    String body = known ? body(service, uri) : "{\"detail\":\"Er staat geen bericht geparkeerd.\"}";
    exchange
        .getResponseHeaders()
        .add("Content-Type", known ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(known ? 200 : 404, body.getBytes(UTF_8).length);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
    exchange.close();
  }

  private String body(String service, String uri) {
    if (!uri.startsWith("/parked?")) {
      return "{\"asked\":\"" + uri + "\"}";
    }
    int total = service.equals("plan") ? waiting : 0;
    int page = Integer.parseInt(uri.substring(uri.indexOf("page=") + 5));
    String items =
        IntStream.range(page * 200, Math.min(total, (page + 1) * 200))
            .mapToObj(n ->
                """
                {"id":"id%d","since":"2020-10-29T08:00:00Z","why":"REFUSED","group":"WhenFiled","type":null,
                 "key":"q%d","topic":"question-events","partition":3,"offset":17,"reason":"no: nee"}\
                """
                    .formatted(n, n))
            .collect(Collectors.joining(","));
    return "{\"items\":[" + items + "],\"total\":" + total + "}";
  }

  private String output() {
    return printed.toString(UTF_8);
  }

  @Test
  void theListShowsWhatWaitsInEachServiceOnHoweverManyPages() {
    assertThat(parked.list()).isZero();

    assertThat(output().lines())
        .hasSize(4 + 201)
        .contains("question: 0", "coordination: 0", "plan: 201", "notification: 0")
        .contains(
            "  id200  2020-10-29T08:00:00Z  REFUSED  WhenFiled  ?  q200  question-events/3@17  no: nee");
  }

  @Test
  void theListGoesOnWithTheOthersWhenAServiceDoesNotAnswer() {
    servers.get(1).stop(0);
    waiting = 1;

    assertThat(parked.list()).isEqualTo(1);

    assertThat(output()).contains("question: 0", "coordination: Geen antwoord van", "plan: 1");
  }

  @Test
  void aMessageIsShownReplayedAndDiscardedWithTheTokenOfAnOperator() {
    parked.show("plan", "id1");
    parked.replay("plan", "id1");
    parked.discard("question", "id 2");

    assertThat(asked)
        .containsExactly(
            "plan GET /parked/id1 Bearer token-van-beheerder",
            "plan POST /parked/id1/replay Bearer token-van-beheerder",
            "question POST /parked/id+2/discard Bearer token-van-beheerder");
    assertThat(output()).contains("/parked/id1/replay");
  }

  @Test
  void whatCannotBeDoneIsSaidInDutch() {
    assertThatThrownBy(() -> parked.replay("plan", "onbekend"))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Er staat geen bericht geparkeerd.");
    assertThatThrownBy(() -> parked.show("plannen", "id1"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Onbekende dienst plannen; verwacht: question");
    servers.get(2).stop(0);
    assertThatThrownBy(() -> parked.show("plan", "id1"))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("Geen antwoord van http://127.0.0.1");
  }
}

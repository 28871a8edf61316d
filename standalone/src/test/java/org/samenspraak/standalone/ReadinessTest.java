package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadinessTest {

  private static final int READY_AT = 3;
  private static final String MISSING = "{\"missing\":\"no government.recorded.v1\"}";

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer service;
  private Map<String, URI> services;

  @BeforeEach
  void aServiceThatHearsWhoIsMinisterAfterAWhile() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/actuator/health/readiness", this::answer);
    service.start();
    services = Map.of("question", URI.create("http://127.0.0.1:" + service.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = MISSING.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(asked.incrementAndGet() < READY_AT ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  @Timeout(60)
  void aServiceThatIsNotReadyYetIsAskedUntilItIs() {
    Readiness.await(services, Duration.ofMinutes(1));

    assertThat(asked).hasValue(READY_AT);
  }

  @Test
  void oneThatDoesNotGetReadyInTimeIsNamedWithWhatItMisses() {
    assertThatThrownBy(() -> Readiness.await(services, Duration.ZERO))
        .isInstanceOf(CannotStart.class)
        .hasMessage("question is na 0 s nog niet klaar: 503 " + MISSING);
  }

  @Test
  void oneThatDoesNotAnswerIsNotReady() {
    service.stop(0);

    assertThatThrownBy(() -> Readiness.await(services, Duration.ZERO))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("question is na 0 s nog niet klaar: Geen antwoord van ");
  }
}

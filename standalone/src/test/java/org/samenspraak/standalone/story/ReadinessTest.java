package org.samenspraak.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadinessTest {

  private static final int READY_AT = 3;

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer service;

  @BeforeEach
  void aServiceThatHearsWhoIsMinisterAfterAWhile() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/actuator/health/readiness", this::answer);
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(asked.incrementAndGet() < READY_AT ? 503 : 200, -1);
    exchange.close();
  }

  @Test
  @Timeout(60)
  void aServiceThatIsNotReadyYetIsAskedUntilItIs() {
    URI management = URI.create("http://127.0.0.1:" + service.getAddress().getPort());

    Readiness.await(List.of(management));

    assertThat(asked).hasValue(READY_AT);
  }
}

package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.testsupport.login.TestIssuer;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.web.Compute;

/** Who may send a document, and when one is read. */
class ImportIT {
  private static final String IMPORT = "/api/questions/import";

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  /** The document is announced and never comes. */
  @ParameterizedTest
  @ValueSource(strings = {"", "?dryRun=true"})
  void whoever_may_not_file_hears_so_before_anything_of_the_document_is_read(String query)
      throws IOException {
    String answer =
        answerTo(
            "POST "
                + IMPORT
                + query
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                + TestIssuer.shared().bearer("cabinet:zuhal-demir")
                + "\r\n"
                + "Connection: close\r\nContent-Type: text/plain\r\nContent-Length: 5000\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 403").contains("not-the-clerk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adeline%0ABlancquaert", "Adeline%0DBlancquaert", "Adeline%09B."})
  void an_asker_is_named_on_one_line(String asker) {
    Reply reply =
        clerk.postText(IMPORT + "?asker=" + asker, Requests.document("Voorbeeld", 821, 822));

    assertThat(reply.status()).as("%s", reply).isEqualTo(400);
    assertThat(reply.at("field")).isEqualTo("asker");
  }

  @Test
  void while_no_processor_is_left_for_documents_the_service_says_so_and_answers_all_else() {
    CountDownLatch mayEnd = new CountDownLatch(1);
    String document = Samples.documentText();
    try {
      fill(service.bean(Compute.class), mayEnd);

      Reply reply = clerk.postText(IMPORT + "?dryRun=true", document);

      assertThat(reply.status()).as("%s", reply).isEqualTo(503);
      assertThat(reply.problem()).isEqualTo("too-busy");
      assertThat(service.http().get("/api/questions").status()).isEqualTo(200);
      assertThat(service.management().get("/actuator/health/liveness").status()).isEqualTo(200);
    } finally {
      mayEnd.countDown();
    }
  }

  private static void fill(Compute compute, CountDownLatch mayEnd) {
    try {
      while (true) {
        var _ = compute.begin(() -> awaited(mayEnd));
      }
    } catch (Refusal full) {
      assertThat(full.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String answerTo(String request) throws IOException {
    int port = URI.create(service.http().base()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      StringBuilder answer = new StringBuilder();
      for (int next = 0; next >= 0 && next != '}'; answer.append((char) next)) {
        next = socket.getInputStream().read();
      }
      return answer.toString();
    }
  }
}

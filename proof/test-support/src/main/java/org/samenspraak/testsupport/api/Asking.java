package org.samenspraak.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.samenspraak.testsupport.login.TestIssuer;
import org.springframework.web.bind.annotation.RequestMethod;

/** Asks a service as a clerk would. */
record Asking(String base) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Request request(RequestMethod method, String path) {
    return new Request(URI.create(base + path), method, "*/*", "", "");
  }

  /**
   * One request.
   *
   * @param type of its content; empty when it has none
   */
  record Request(URI address, RequestMethod method, String accept, String type, String content) {

    Request accepting(String form) {
      return new Request(address, method, form, type, content);
    }

    Request with(String form, String said) {
      return new Request(address, method, accept, form, said);
    }

    /**
     * Asks, and holds the answer to what is expected.
     *
     * @param problem the end of the problem's type
     * @param field that it names; empty when it names none
     */
    void refused(int status, String problem, String field)
        throws IOException, InterruptedException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(address)
              .header("Accept", accept)
              .header("Authorization", TestIssuer.shared().bearer("clerk"))
              .method(method.name(), BodyPublishers.ofString(content));
      if (!type.isEmpty()) {
        request.header("Content-Type", type);
      }
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("\"urn:samenspraak:problem:" + problem + "\"");
      if (!field.isEmpty()) {
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
      }
    }
  }
}

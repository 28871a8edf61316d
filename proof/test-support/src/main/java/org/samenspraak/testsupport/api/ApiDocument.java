package org.samenspraak.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running service says of its API, and what that must be like. */
public final class ApiDocument {
  static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DOCUMENT = "/v3/api-docs";
  private static final String PAGE = "/swagger-ui/index.html";

  private final String service;
  private final String base;

  private ApiDocument(String service, String base) {
    this.service = service;
    this.base = base;
  }

  /**
   * The document of a running service.
   *
   * @param service for example {@code question-service}
   * @param base such as {@code http://127.0.0.1:8081}
   */
  public static ApiDocument of(String service, String base) {
    return new ApiDocument(service, base);
  }

  /**
   * All that is asked of it; with {@code -Dregenerate} its copy is written first.
   *
   * @param internal slugs of problems in the sources that no request is answered with
   */
  public Stream<DynamicNode> checks(String... internal) {
    JsonNode document = document();
    Stream<DynamicTest> whole =
        Stream.of(
            dynamicTest("its copy is up to date", this::isItsCopy),
            dynamicTest("it is sound", () -> new SoundDocument(document).check()),
            dynamicTest(
                "it tells every problem",
                () -> new ToldProblems(document, Set.of(internal)).check()),
            dynamicTest("its page asks nobody else", this::pageStandsAlone));
    return Stream.concat(whole, new EveryOperation(document, base).checks());
  }

  /** Holds it against its copy in the documentation. */
  public void isItsCopy() {
    Path copy = folder().resolve(service + ".json");
    JsonNode document = document();
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    try {
      if (System.getProperty("regenerate") != null) {
        Files.writeString(copy, text);
      }
      assertThat(Files.exists(copy) ? Files.readString(copy) : "")
          .as("docs/api/%s.json is out of date; CONTRIBUTING says how to write it anew", service)
          .isEqualTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Document and page are there, and the page asks nobody else. */
  public void isThere() {
    assertThat(document().path("openapi").asString("")).startsWith("3.1.");
    pageStandsAlone();
  }

  /** Neither the document nor its page is there, nor what the page is made of. */
  public void isAway() {
    assertThat(
            Stream.of(
                DOCUMENT,
                DOCUMENT + ".yaml",
                DOCUMENT + "/swagger-config",
                PAGE,
                "/swagger-ui.html",
                "/swagger-ui/swagger-ui-bundle.js",
                "/webjars/swagger-ui/index.html",
                "/webjars/swagger-ui/5.32.14/index.html"))
        .allSatisfy(path -> assertThat(ask(path).statusCode()).as(path).isEqualTo(404));
  }

  private void pageStandsAlone() {
    HttpResponse<String> page = ask(PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self';")
        .doesNotContain("http", "unsafe");
    assertThat(page.body()).doesNotContain("src=\"http", "href=\"http", "src=\"//");
    assertThat(ask(DOCUMENT + "/swagger-config").body()).contains("\"validatorUrl\":\"none\"");
  }

  private JsonNode document() {
    HttpResponse<String> answer = ask(DOCUMENT);
    assertThat(answer.statusCode())
        .as("the service's log says more: " + answer.body())
        .isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> ask(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Wherever in the project the test runs. */
  private static Path folder() {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve("docs/adr"))) {
      root = root.getParent();
    }
    if (root == null) {
      throw new IllegalStateException("no docs folder above " + Path.of("").toAbsolutePath());
    }
    return root.resolve("docs/api");
  }
}

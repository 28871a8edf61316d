package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The services as the portal sees them, answering the case 148/92 in the shapes they really have.
 */
final class FakeServices {
  static final String QUESTION = "0f6f2f0e-1d7b-4d38-9d2c-6a6f3f0b1c48";
  static final String PLAN =
      "nieuw-vlaams-strategisch-plan-hulp-en-dienstverlening-aan-gedetineerden-en-geinterneerden-2020-2025";
  static final String ACTOR = "Authorization";
  static final String PUBLIC = "Bearer service:portal";
  static final byte[] LETTER = "%PDF-1.7 voorbeeld".getBytes(StandardCharsets.US_ASCII);

  final WireMockServer question = new WireMockServer(http11().globalTemplating(true));
  final WireMockServer coordination = new WireMockServer(http11());
  final WireMockServer plan = new WireMockServer(http11());
  final WireMockServer notification = new WireMockServer(http11());

  /** As the services: over HTTP/2 this server says goodbye to connections a client still uses. */
  private static WireMockConfiguration http11() {
    return options().dynamicPort().http2PlainDisabled(true);
  }

  void start() {
    question.start();
    coordination.start();
    plan.start();
    notification.start();
  }

  void stop() {
    question.stop();
    coordination.stop();
    plan.stop();
    notification.stop();
  }

  /** Contributions come in; nothing is answered. */
  void coordinating() {
    question.resetAll();
    coordination.resetAll();
    plan.resetAll();
    notification.resetAll();
    questions("question-filed.json", "question-history.json");
    register();
    coordinations();
    plans();
    notification.stubFor(get(urlPathEqualTo("/api/notifications")).willReturn(json("empty.json")));
  }

  /** The answers are filed, and for the asker alone. */
  void answered() {
    coordinating();
    questions("question-answered.json", "question-history.json");
    question.stubFor(get(urlPathEqualTo(of("/answers"))).willReturn(json("answers.json")));
    question.stubFor(
        get(urlPathEqualTo(of("/answers")))
            .withHeader(ACTOR, equalTo(PUBLIC))
            .willReturn(problem(403, "under-embargo.json")));
    question.stubFor(
        get(urlPathEqualTo(of("/letters/wouter-beke.pdf")))
            .withHeader(ACTOR, equalTo("Bearer asker:adeline-blancquaert"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/pdf")
                    .withHeader(
                        "Content-Disposition", "inline; filename=\"antwoord-92-wouter-beke.pdf\"")
                    .withBody(LETTER)));
    question.stubFor(
        get(urlPathEqualTo(of("/letters/wouter-beke.pdf")))
            .withHeader(ACTOR, equalTo(PUBLIC))
            .willReturn(problem(403, "under-embargo.json")));
  }

  /** Everybody may read everything. */
  void published() {
    answered();
    questions("question-published.json", "question-history-published.json");
    question.stubFor(get(urlPathEqualTo(of("/answers"))).willReturn(json("answers.json")));
  }

  private void questions(String shown, String history) {
    question.stubFor(
        get(urlPathMatching("/.*")).atPriority(9).willReturn(problem(404, "not-found.json")));
    question.stubFor(get(urlPathEqualTo("/api/questions")).willReturn(json("questions.json")));
    question.stubFor(
        get(urlPathEqualTo("/api/me"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody("{\"actor\":\"{{substring request.headers.Authorization 7}}\"}")));
    question.stubFor(get(urlPathEqualTo(of(""))).willReturn(json(shown)));
    question.stubFor(get(urlPathEqualTo(of("/history"))).willReturn(json(history)));
    question.stubFor(
        get(urlPathEqualTo(of("/answers")))
            .willReturn(aResponse().withBody("[]").withHeader("Content-Type", "application/json")));
  }

  private void register() {
    coordination.stubFor(get(urlPathEqualTo("/api/mandates")).willReturn(json("mandates.json")));
  }

  private void coordinations() {
    String one = "/api/coordinations/" + QUESTION;
    coordination.stubFor(
        get(urlPathMatching(one + ".*"))
            .atPriority(8)
            .willReturn(problem(403, "not-allowed.json")));
    coordination.stubFor(
        get(urlPathMatching(one + ".*"))
            .withHeader(ACTOR, equalTo(PUBLIC))
            .willReturn(problem(401, "not-logged-in.json")));
    for (String cabinet : new String[] {"demir", "beke"}) {
      coordination.stubFor(by(cabinet, one).willReturn(json("coordination-" + cabinet + ".json")));
      coordination.stubFor(
          by(cabinet, one + "/history").willReturn(json("coordination-history.json")));
      coordination.stubFor(by(cabinet, one + "/drafts/wouter-beke").willReturn(drafts("")));
      String whole = cabinet.equals("beke") ? "wouter-beke" : "zuhal-demir";
      coordination.stubFor(
          by(cabinet, one + "/handlers/" + whole).willReturn(handler("null", false, 0)));
      coordination.stubFor(
          by(cabinet, "/api/coordinations").willReturn(json("inbox-" + cabinet + ".json")));
    }
    coordination.stubFor(by("jambon", "/api/coordinations").willReturn(json("empty.json")));
  }

  private void plans() {
    plan.stubFor(
        get(urlPathMatching("/.*")).atPriority(9).willReturn(problem(404, "not-found.json")));
    plan.stubFor(
        get(urlPathMatching("/api/actions/[^/]+/history")).willReturn(json("action-history.json")));
    plan.stubFor(get(urlPathEqualTo("/api/plans")).willReturn(json("plans.json")));
    plan.stubFor(get(urlPathEqualTo("/api/plans/" + PLAN)).willReturn(json("plan.json")));
    plan.stubFor(
        get(urlPathEqualTo("/api/plans/" + PLAN + "/progress")).willReturn(json("progress.json")));
    plan.stubFor(
        get(urlPathEqualTo("/api/plans/" + PLAN + "/actions")).willReturn(json("actions.json")));
  }

  private static MappingBuilder by(String cabinet, String path) {
    return get(urlPathEqualTo(path))
        .withHeader(ACTOR, matching("Bearer cabinet:[a-z]+-" + cabinet));
  }

  /** What a cabinet saved. */
  static ResponseDefinitionBuilder drafts(String saved) {
    return aResponse().withHeader("Content-Type", "application/json").withBody("[" + saved + "]");
  }

  /**
   * Who takes care of it in a cabinet.
   *
   * @param name in JSON
   */
  static ResponseDefinitionBuilder handler(String name, boolean me, long version) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody("{\"name\": %s, \"me\": %s, \"version\": %d}".formatted(name, me, version));
  }

  static String of(String rest) {
    return "/api/questions/" + QUESTION + rest;
  }

  static ResponseDefinitionBuilder json(String file) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(text(file));
  }

  static ResponseDefinitionBuilder problem(int status, String file) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/problem+json")
        .withBody(text(file));
  }

  static String text(String file) {
    try (InputStream in = FakeServices.class.getResourceAsStream("/services/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.samenspraak.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.audit.FakeAudit;
import org.samenspraak.web.login.LoggedIn;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class ChangeCausesTest {
  private static final Instant NOW = Instant.parse("2020-10-29T08:00:00Z");
  private final ChangeCauses causes = new ChangeCauses(() -> NOW, FakeAudit.auditing());

  @AfterEach
  void out() {
    LoggedIn.out();
  }

  @Test
  void a_request_that_is_repeated_has_the_same_id_and_hash() {
    Cause.Request one = cause(request("clerk", "k1", "/api/questions"), "{}");
    Cause.Request same = cause(request("clerk", "k1", "/api/questions"), "{}");

    assertThat(same).isEqualTo(one);
    assertThat(one.newId())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(one.at()).isEqualTo(NOW);
  }

  @Test
  void another_body_path_or_query_has_another_hash_and_another_caller_or_key_another_id() {
    Cause.Request one = cause(request("clerk", "k1", "/api/questions"), "{}");
    MockHttpServletRequest asked = request("clerk", "k1", "/api/questions");
    asked.setQueryString("dryRun=true");

    assertThat(cause(request("clerk", "k1", "/api/questions"), "{ }").requestHash())
        .isNotEqualTo(one.requestHash());
    assertThat(cause(request("clerk", "k1", "/api/plans"), "{}").requestHash())
        .isNotEqualTo(one.requestHash());
    assertThat(cause(asked, "{}").requestHash()).isNotEqualTo(one.requestHash());
    assertThat(cause(request("another clerk", "k1", "/api/questions"), "{}").newId())
        .isNotEqualTo(one.newId());
    assertThat(cause(request("clerk", "k2", "/api/questions"), "{}").newId())
        .isNotEqualTo(one.newId());
  }

  @Test
  void without_a_key_each_request_is_its_own() {
    MockHttpServletRequest request = request("clerk", null, "/api/questions");

    assertThat(cause(request, "{}").newId()).isNotEqualTo(cause(request, "{}").newId());
    assertThat(cause(request, "{}").idempotencyKey()).isNull();
    assertThat(cause(request, "{}").ifMatch()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3", "W/\"3\"", "\"3\", \"4\"", "\"abc\"", "\"\"", "\"9999999999999999999\""})
  void an_if_match_is_one_strong_version(String header) {
    MockHttpServletRequest request = request("clerk", null, "/api/questions/1");
    request.addHeader("If-Match", header);

    assertThatThrownBy(() -> cause(request, "{}")).isInstanceOf(Refusal.class);
  }

  @Test
  void an_if_match_of_the_last_answer_is_its_version() {
    MockHttpServletRequest request = request("clerk", null, "/api/questions/1");
    request.addHeader("If-Match", "\"3\"");

    assertThat(cause(request, "{}").ifMatch()).isEqualTo(3);
  }

  @Test
  void a_key_has_at_most_200_characters() {
    assertThat(cause(request("clerk", "k".repeat(200), "/x"), "").idempotencyKey()).hasSize(200);
    assertThatThrownBy(() -> cause(request("clerk", "k".repeat(201), "/x"), ""))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> cause(request("clerk", "é", "/x"), "")).isInstanceOf(Refusal.class);
  }

  private Cause.Request cause(MockHttpServletRequest request, String body) {
    request.setContent(body.getBytes(UTF_8));
    Bodies bodies = new Bodies(DataSize.ofMegabytes(1), Duration.ofMinutes(1), System::nanoTime);
    return causes.of(new BufferedRequest(request, bodies, DataSize.ofMegabytes(1)));
  }

  private static MockHttpServletRequest request(String actor, String key, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    LoggedIn.as("clerk", actor);
    if (key != null) {
      request.addHeader("Idempotency-Key", key);
    }
    return request;
  }
}

package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.login.LoggedIn;
import org.springframework.mock.web.MockHttpServletRequest;

class CallersTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @AfterEach
  void out() {
    LoggedIn.out();
  }

  @Test
  void aTokenSaysWhoAsks() {
    LoggedIn.as("cabinet:zuhal-demir");
    assertThat(Callers.reader()).hasToString("cabinet:zuhal-demir");
    assertThat(Callers.changer()).hasToString("cabinet:zuhal-demir");
  }

  @Test
  void withoutATokenOneIsThePublicAndChangesNothing() {
    assertThat(Callers.reader()).isEqualTo(Actor.PUBLIC);
    refused(Refusal.Kind.UNKNOWN_CALLER, "Meld u aan");
  }

  @Test
  void withATokenThatGivesNoRoleOneIsThePublicAndIsToldWhy() {
    LoggedIn.asNobody("Geen rol.");
    assertThat(Callers.reader()).isEqualTo(Actor.PUBLIC);
    refused(Refusal.Kind.FORBIDDEN, "Geen rol.");
  }

  @Test
  void requestsAreCountedByTheBearerElseByTheAddress() {
    request.setRemoteAddr("192.0.2.7");
    assertThat(Callers.client(request)).isEqualTo("192.0.2.7");
    LoggedIn.as("clerk", "een-griffier");
    assertThat(Callers.client(request)).endsWith(" een-griffier");
  }

  private static void refused(Refusal.Kind kind, String words) {
    assertThatThrownBy(Callers::changer)
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }
}

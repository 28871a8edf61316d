package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;

class CallersTest {
  private final Callers callers =
      new Callers(new Networks(List.of("172.20.0.0/16", "2001:db8::/33")));

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "127.8.0.1", "0:0:0:0:0:0:0:1", "172.20.255.1", "2001:db8:7fff::1"})
  void are_believed_from_this_machine_and_from_trusted_networks(String address) {
    assertThat(callers.changer(from(address, "clerk"))).isEqualTo(Actor.parse("clerk"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"172.21.0.1", "10.0.0.1", "2001:db8:8000::1", "::ffff:10.0.0.1"})
  void are_not_believed_from_elsewhere(String address) {
    assertThat(callers.reader(from(address, "clerk"))).isEqualTo(Actor.PUBLIC);
    assertThatThrownBy(() -> callers.changer(from(address, "clerk")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN_CALLER));
  }

  @Test
  void who_call_themselves_public_are_nobody() {
    assertThat(callers.reader(from("127.0.0.1", "public"))).isEqualTo(Actor.PUBLIC);
    assertThatThrownBy(() -> callers.changer(from("127.0.0.1", "public")))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"172.20.0.0", "172.20.0.0/0", "172.20.0.0/33", "example.org/8"})
  void a_network_that_is_no_network_keeps_the_service_from_starting(String block) {
    assertThatThrownBy(() -> new Networks(List.of(block)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MockHttpServletRequest from(String address, String actor) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    request.addHeader(Callers.HEADER, actor);
    return request;
  }
}
